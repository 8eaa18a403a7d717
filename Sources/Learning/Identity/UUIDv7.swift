/// A UUID of version 7 (RFC 9562 section 5.7): 48 bits of Unix milliseconds, 12 bits of their fraction (section 6.2, method 3), then 62 random bits.
///
/// The fraction keeps what is made in a row in a row: the enrolments of a cohort, drawn within one millisecond, lie side by side in every tree that they key, and a
/// pile of marks writes a third of the pages.
///
/// It tells when a thing was made and is not in commit order, so it is never shown to a marker and never the cursor of a feed.
package struct UUIDv7: Sendable, Hashable {
    package let high: UInt64
    package let low: UInt64

    /// For values that were stored before; no check is made.
    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// - Parameter random: 62 bits of it are used.
    package init(at instant: Instant, random: UInt64) {
        let microseconds = UInt64(max(0, instant.microseconds))
        let (milliseconds, rest) = (microseconds / 1000 & 0xFFFF_FFFF_FFFF, microseconds % 1000)
        high = milliseconds << 16 | 0x7000 | rest * 4096 / 1000
        low = 0x8000_0000_0000_0000 | random & 0x3FFF_FFFF_FFFF_FFFF
    }
}

extension UUIDv7: Comparable {
    package static func < (left: UUIDv7, right: UUIDv7) -> Bool { (left.high, left.low) < (right.high, right.low) }
}

extension UUIDv7: CustomStringConvertible {
    package var description: String {
        String(unsafeUninitializedCapacity: 36) { text in
            var place = 0
            for digit in 0..<32 {
                if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
                    text[place] = UInt8(ascii: "-")
                    place += 1
                }
                let value = UInt8(truncatingIfNeeded: (digit < 16 ? high : low) >> UInt64(60 - digit % 16 * 4)) & 0xF
                text[place] = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
                place += 1
            }
            return place
        }
    }

    /// Reads the hyphenated form of any UUID, upper or lower case.
    package init?(_ text: String) {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12] else { return nil }
        let digits = groups.joined()
        guard digits.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let high = UInt64(digits.prefix(16), radix: 16), let low = UInt64(digits.suffix(16), radix: 16)
        else { return nil }
        self.init(high: high, low: low)
    }
}
