internal import SwiftASN1

extension DER.Serializer {
    /// OBJECT IDENTIFIER of at least two arcs (X.690 8.19). Unlike the library's own, it takes constants and so cannot throw.
    mutating func appendObjectIdentifier(_ arcs: [UInt]) {
        appendPrimitiveNode(identifier: .objectIdentifier) { bytes in
            let combined = arcs.prefix(2).reduce(0) { $0 * 40 + $1 }
            for arc in [combined] + arcs.dropFirst(2) {
                var groups = [UInt8(arc & 0x7F)]
                var rest = arc >> 7
                while rest > 0 {
                    groups.append(UInt8(rest & 0x7F) | 0x80)
                    rest >>= 7
                }
                bytes.append(contentsOf: groups.reversed())
            }
        }
    }

    /// INTEGER that is not negative, from its big-endian bytes, in the fewest octets.
    mutating func appendInteger(_ magnitude: [UInt8]) {
        appendPrimitiveNode(identifier: .integer) { bytes in
            let significant = magnitude.drop { $0 == 0 }
            if (significant.first ?? 0x80) >= 0x80 { bytes.append(0) }
            bytes.append(contentsOf: significant)
        }
    }

    /// INTEGER; negative ones never occur and are written as zero.
    mutating func appendInteger(_ value: Int64) {
        appendInteger((0..<8).map { UInt8(truncatingIfNeeded: max(0, value) >> (56 - 8 * $0)) })
    }

    mutating func appendOctetString(_ content: [UInt8]) {
        appendPrimitiveNode(identifier: .octetString) { $0.append(contentsOf: content) }
    }

    /// SET OF in DER order (X.690 11.6): by the encodings, of which none that is a prefix of another occurs here.
    mutating func appendSet(_ encodings: [[UInt8]], identifier: ASN1Identifier = .set) {
        appendConstructedNode(identifier: identifier) { serializer in
            for encoding in encodings.sorted(by: { $0.lexicographicallyPrecedes($1) }) { serializer.serializeRawBytes(encoding) }
        }
    }

    /// The bytes that `body` writes.
    static func encode(_ body: (inout DER.Serializer) -> Void) -> [UInt8] {
        var serializer = DER.Serializer()
        body(&serializer)
        return serializer.serializedBytes
    }
}

extension ASN1Identifier {
    static func context(_ number: UInt) -> ASN1Identifier { ASN1Identifier(tagWithNumber: number, tagClass: .contextSpecific) }
}

extension ASN1Node {
    /// The nodes inside, or nil for a primitive one.
    var children: [ASN1Node]? {
        guard case .constructed(let nodes) = content else { return nil }
        return Array(nodes)
    }

    /// The content octets, or nil for a constructed node.
    var primitive: [UInt8]? {
        guard case .primitive(let bytes) = content else { return nil }
        return Array(bytes)
    }
}
