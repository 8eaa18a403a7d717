/// Constructed nodes out of parts that are encoded already. Containers nest seven deep around some kilobytes; SwiftASN1's serializer moves all of them,
/// byte by byte, at each level.
enum DERNode {
    static let octetString: UInt8 = 0x04
    static let sequence: UInt8 = 0x30
    static let set: UInt8 = 0x31

    /// Constructed, of the context.
    static func context(_ number: UInt8) -> UInt8 { 0xA0 | number }

    /// Tag, length in the fewest octets, and the parts one behind the other.
    static func encode(_ tag: UInt8, _ parts: [[UInt8]]) -> [UInt8] {
        let length = parts.reduce(0) { $0 + $1.count }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(length + 6)
        bytes.append(tag)
        if length < 0x80 {
            bytes.append(UInt8(length))
        } else {
            let octets = (Int.bitWidth - length.leadingZeroBitCount + 7) / 8
            bytes.append(0x80 | UInt8(octets))
            for octet in (0..<octets).reversed() { bytes.append(UInt8(truncatingIfNeeded: length >> (8 * octet))) }
        }
        for part in parts { bytes += part }
        return bytes
    }

    /// SET OF in DER order (X.690 11.6): by the encodings, of which none that is a prefix of another occurs here.
    static func setOf(_ encodings: [[UInt8]], tag: UInt8 = set) -> [UInt8] {
        encode(tag, encodings.sorted { $0.lexicographicallyPrecedes($1) })
    }
}
