/// The header of one part: its name, its file's name, and nothing that would change how the content is to be read.
enum MultipartHeader {
    /// - Parameter bytes: the lines, each with its line break before it.
    static func part(_ bytes: some BidirectionalCollection<UInt8>) throws(MultipartError) -> MultipartPart {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
        var disposition: HeaderValue?
        for var line in bytes.split(separator: UInt8(ascii: "\n")) {
            // A lone carriage return or line feed, or a NUL, is what parsers disagree about.
            guard line.last == UInt8(ascii: "\r") || line.endIndex == bytes.endIndex else { throw .malformed }
            if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
            if line.isEmpty { continue }
            guard !line.contains(where: { $0 == UInt8(ascii: "\r") || $0 == 0 }), let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
                throw .malformed
            }
            let value = line[line.index(after: colon)...]
            switch String(decoding: line[..<colon], as: UTF8.self).lowercased() {
            case "content-disposition":
                guard disposition == nil, let header = HeaderValue(value), header.value == "form-data" else { throw .malformed }
                disposition = header
            case "content-transfer-encoding":
                guard let header = HeaderValue(value), ["7bit", "8bit", "binary"].contains(header.value) else { throw .encodingUnsupported }
            default:
                break
            }
        }
        guard let disposition, let name = try single("name", in: disposition) else { throw .malformed }
        return MultipartPart(name: name, fileName: try single("filename", in: disposition))
    }

    private static func single(_ name: String, in header: HeaderValue) throws(MultipartError) -> String? {
        let found = header.parameters.filter { $0.name == name }
        guard found.count <= 1 else { throw .malformed }
        return found.first?.value
    }
}
