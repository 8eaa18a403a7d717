/// A numbered object of the file: a value, or a stream with its dictionary and its bytes as they lie in the file.
enum IndirectObject: Equatable, Sendable {
    case value(PDFObject)
    case stream([String: PDFObject], data: [UInt8])

    /// Deflates `contents` at a level of ``Deflate``.
    static func compressed(_ dictionary: [String: PDFObject] = [:], contents: [UInt8], level: Int32) -> IndirectObject {
        // Without memory for zlib, too, the stream is written plain: larger, and just as valid.
        guard level != Deflate.none, let data = Deflate.compress(contents, level: level) else { return .stream(dictionary, data: contents) }
        return .stream(dictionary.merging(["Filter": .name("FlateDecode")]) { _, new in new }, data: data)
    }

    /// `7 0 obj … endobj`, the whole of what lies between two offsets of the cross-reference table.
    func append(number: Int, to bytes: inout [UInt8]) {
        bytes += String(number).utf8
        appendRest(to: &bytes)
    }

    /// The object without its number, which may be written before it.
    var spelt: [UInt8] {
        var bytes: [UInt8] = []
        appendRest(to: &bytes)
        return bytes
    }

    private func appendRest(to bytes: inout [UInt8]) {
        bytes += " 0 obj\n".utf8
        switch self {
        case .value(let object):
            PDFSerializer.append(object, to: &bytes)
        case .stream(let dictionary, let data):
            var complete = dictionary
            complete["Length"] = .integer(data.count)
            PDFSerializer.append(.dictionary(complete), to: &bytes)
            bytes += "\nstream\n".utf8
            bytes += data
            bytes += "\nendstream".utf8
        }
        bytes += "\nendobj\n".utf8
    }
}
