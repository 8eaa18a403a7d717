/// The name by which a course, module, unit, outcome or reading is known for ever: `human-rights-gender-and-ethics`.
///
/// Titles may be reworded in any version; a key keeps its meaning, because enrolments, marks and the tables of equivalents between versions point at it
/// (ruling 22). A thing of another meaning gets another key.
package struct ContentKey: Sendable, Hashable, Comparable {
    package let text: String

    /// Nil unless `text` is 2 to 64 characters of `a`-`z`, `0`-`9` and single hyphens that neither begin nor end it.
    package init?(_ text: String) {
        guard (2...64).contains(text.utf8.count) else { return nil }
        let words = text.split(separator: "-", omittingEmptySubsequences: false)
        guard words.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isAllowed) }) else { return nil }
        self.text = text
    }

    /// For a key written in this program.
    init(known text: String) { self.text = text }

    package static func < (left: ContentKey, right: ContentKey) -> Bool { left.text < right.text }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

extension ContentKey: CustomStringConvertible {
    package var description: String { text }
}
