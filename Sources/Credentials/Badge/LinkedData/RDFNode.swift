/// What a statement is about or says: a node without a name, or anything that has one.
package enum RDFNode: Sendable, Hashable {
    /// Counted from 0 within its dataset.
    case blank(Int)
    /// An IRI or a literal as canonical N-Quads write it (RDFC-1.0 section 5.1).
    case written([UInt8])

    package static func iri(_ iri: String) -> RDFNode { .written(bracketed(iri)) }

    static func bracketed(_ iri: String) -> [UInt8] { [UInt8(ascii: "<")] + iri.utf8 + [UInt8(ascii: ">")] }

    /// - Parameter datatype: nil for plain text.
    package static func literal(_ text: String, datatype: String? = nil) -> RDFNode {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 64)
        bytes.append(UInt8(ascii: "\""))
        if text.utf8.contains(where: { needsEscape($0) }) {
            for byte in text.utf8 { bytes += escaped(byte) }
        } else {
            bytes += text.utf8
        }
        bytes.append(UInt8(ascii: "\""))
        if let datatype { bytes += "^^".utf8 + bracketed(datatype) }
        return .written(bytes)
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): [UInt8(ascii: "\\"), byte]
        case 0x08: Array("\\b".utf8)
        case 0x09: Array("\\t".utf8)
        case 0x0A: Array("\\n".utf8)
        case 0x0C: Array("\\f".utf8)
        case 0x0D: Array("\\r".utf8)
        case 0..<0x20, 0x7F: Array("\\u00".utf8) + [hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 0x0F)]]
        default: [byte]
        }
    }

    private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}

extension RDFNode {
    /// Whole arrays at once, where the compiler's own goes byte by byte.
    package func hash(into hasher: inout Hasher) {
        switch self {
        case .blank(let number): hasher.combine(number)
        case .written(let bytes): bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
    }
}
