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
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x08: bytes += "\\b".utf8
            case 0x09: bytes += "\\t".utf8
            case 0x0A: bytes += "\\n".utf8
            case 0x0C: bytes += "\\f".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0..<0x20, 0x7F:
                let digits = Array("0123456789ABCDEF".utf8)
                bytes += "\\u00".utf8
                bytes += [digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
        if let datatype { bytes += "^^".utf8 + bracketed(datatype) }
        return .written(bytes)
    }
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
