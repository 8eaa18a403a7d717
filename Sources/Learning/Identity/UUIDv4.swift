/// A UUID of version 4 (RFC 9562 section 5.4): random, so that it tells nothing.
package struct UUIDv4: Sendable, Hashable {
    /// Hyphenated, in lower case.
    package let text: String

    /// - Parameters:
    ///   - high: 60 bits of it are used.
    ///   - low: 62 bits of it are used.
    package init(high: UInt64, low: UInt64) {
        text =
            UUIDv7(high: high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000, low: low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000).description
    }

    /// Nil for any other spelling, and for a UUID of another version.
    package init?(_ text: String) {
        guard let read = UUIDv7(text) else { return nil }
        self.init(high: read.high, low: read.low)
        guard self.text == text else { return nil }
    }
}

extension UUIDv4: CustomStringConvertible {
    package var description: String { text }
}
