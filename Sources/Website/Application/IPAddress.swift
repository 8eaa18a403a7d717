import Foundation

/// An address of IPv4 or IPv6 by its bytes, so that every way of writing it is the same.
package struct IPAddress: Sendable, Hashable {
    /// Four or sixteen; an IPv4 address mapped into IPv6 counts as what it is (RFC 4291 2.5.5.2).
    package let bytes: [UInt8]

    /// - Parameter text: as `192.0.2.7`, `2001:db8::7`, `fe80::1%eth0`.
    package init?(_ text: some StringProtocol) {
        // An address of one link names its interface behind a percent sign.
        let text = String(text.prefix { $0 != "%" })
        var four = [UInt8](repeating: 0, count: 4)
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = four
            return
        }
        var six = [UInt8](repeating: 0, count: 16)
        guard inet_pton(AF_INET6, text, &six) == 1 else { return nil }
        bytes = six.starts(with: Self.mapped) ? Array(six.suffix(4)) : six
    }

    /// As proxies write it: some add the port, `192.0.2.7:4711`, `[2001:db8::7]:4711`.
    package init?(forwarded text: some StringProtocol) {
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            guard Self.isPort(text[text.index(after: end)...]) else { return nil }
            self.init(text[text.index(after: text.startIndex)..<end])
        } else if let colon = text.firstIndex(of: ":"), text.lastIndex(of: ":") == colon {
            guard Self.isPort(text[colon...]) else { return nil }
            self.init(text[..<colon])
        } else {
            self.init(text)
        }
    }

    package var isLoopback: Bool { bytes.count == 4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1 }

    private static let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]

    private static func isPort(_ text: some StringProtocol) -> Bool { text.isEmpty || text.first == ":" && UInt16(text.dropFirst()) != nil }
}
