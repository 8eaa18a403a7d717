/// The IANA name of a time zone, `Europe/Paris`. Whether the zone exists, ``TimeZones`` knows.
package struct TimeZoneName: Sendable, Hashable {
    package let text: String

    package init?(_ text: String) {
        guard (1...64).contains(text.utf8.count), text.wholeMatch(of: /[A-Za-z]+([A-Za-z0-9_+\-\/][A-Za-z0-9_+\-]*)*/) != nil else { return nil }
        self.text = text
    }

    /// For a name written in this program.
    init(known text: String) { self.text = text }
}

extension TimeZoneName: CustomStringConvertible {
    package var description: String { text }
}
