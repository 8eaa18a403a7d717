/// The IANA name of a time zone, `Europe/Paris`. Whether the zone exists, ``TimeZones`` knows.
package struct TimeZoneName: Sendable, Hashable {
    package let text: String

    /// Nil unless `text` is 1 to 64 ASCII letters, digits, `_`, `+` and `-` in parts between slashes, of which the first begins with a letter. Byte by byte, as
    /// every session and deadline that is read has one.
    package init?(_ text: String) {
        guard (1...64).contains(text.utf8.count), text.utf8.first.map(Self.isLetter) == true else { return nil }
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isAllowed) }) else { return nil }
        self.text = text
    }

    /// For a name written in this program.
    init(known text: String) { self.text = text }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "_+-".utf8.contains(byte)
    }
}

extension TimeZoneName: CustomStringConvertible {
    package var description: String { text }
}
