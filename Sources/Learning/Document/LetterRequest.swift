/// What somebody asks a letter for.
package struct LetterRequest: Sendable, Hashable {
    package let purpose: LetterPurpose
    package let addressee: String?
    package let place: String?

    /// - Throws: ``Refusal`` `invalid-input` for an addressee or a place that cannot be printed on one line.
    package init(_ purpose: LetterPurpose, addressee: String? = nil, place: String? = nil) throws(Refusal) {
        self.purpose = purpose
        self.addressee = try Self.line(addressee, "the addressee", atMost: 200)
        self.place = try Self.line(place, "the place", atMost: 100)
    }

    /// As it stands in the letter that is issued again.
    init(again letter: LetterContent) { (purpose, addressee, place) = (letter.purpose, letter.addressee, letter.place) }

    private static func line(_ text: String?, _ name: String, atMost length: Int) throws(Refusal) -> String? {
        guard let text else { return nil }
        let line = Folding.composed(text.split(separator: " ").joined(separator: " "))
        guard (1...length).contains(line.count),
            !line.unicodeScalars.contains(where: { [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory) })
        else { throw Refusal(.invalidInput, [name, "it has 1 to \(length) characters on one line, none of them invisible"]) }
        return line
    }
}
