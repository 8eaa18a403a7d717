/// The name by which a course, module, unit, outcome or reading is known for ever: `human-rights-gender-and-ethics`.
///
/// Titles may be reworded in any version; a key keeps its meaning, because enrolments, marks and the tables of equivalents between versions point at it
/// (ruling 22). A thing of another meaning gets another key.
package struct ContentKey: Sendable, Hashable, Comparable {
    package let text: String

    /// Nil unless `text` is 2 to 64 characters of `a`-`z`, `0`-`9` and single hyphens that neither begin nor end it.
    package init?(_ text: String) {
        guard (2...64).contains(text.utf8.count), text.utf8.last != Self.hyphen else { return nil }
        var last = Self.hyphen
        for byte in text.utf8 {
            guard Self.isAllowed(byte) || byte == Self.hyphen && last != Self.hyphen else { return nil }
            last = byte
        }
        self.text = text
    }

    /// For a key written in this program.
    init(known text: String) { self.text = text }

    package static func < (left: ContentKey, right: ContentKey) -> Bool { left.text < right.text }

    private static let hyphen = UInt8(ascii: "-")

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

extension ContentKey: CustomStringConvertible {
    package var description: String { text }
}
