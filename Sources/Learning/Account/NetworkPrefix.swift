/// The part of an address that one subscriber has: 32 bits of IPv4, 64 of IPv6 (RFC 6177 gives nobody less).
package struct NetworkPrefix: Sendable, Hashable {
    package let text: String

    /// - Parameter address: four bytes or sixteen; nil for any other number. An IPv4 address mapped into IPv6 counts as what it is (RFC 4291 2.5.5.2).
    package init?(_ address: [UInt8]) {
        let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
        switch address.count {
        case 4: text = Self.dotted(address)
        case 16 where address.starts(with: mapped): text = Self.dotted(Array(address.suffix(4)))
        case 16: text = address.prefix(8).map { String($0, radix: 16) }.joined(separator: ":") + "/64"
        default: return nil
        }
    }

    private static func dotted(_ bytes: [UInt8]) -> String { bytes.map(String.init).joined(separator: ".") + "/32" }
}
