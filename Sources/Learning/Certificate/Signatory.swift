/// Whose name and office stand under a certificate.
package struct Signatory: Sendable, Hashable {
    package let name: String
    package let office: LocalizedText

    /// - Throws: ``Refusal`` `invalid-input` for an empty or overlong part.
    package init(name: String, office: LocalizedText) throws(Refusal) {
        for (part, text) in [("signatory's name", name), ("signatory's office", office.english), ("signatory's office in French", office.french)] {
            guard (1...PersonName.maximumLength).contains(text.count),
                !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
            else { throw Refusal(.invalidInput, ["the \(part)", "it has 1 to \(PersonName.maximumLength) characters"]) }
        }
        self.name = Folding.composed(name)
        self.office = LocalizedText(english: Folding.composed(office.english), french: Folding.composed(office.french))
    }

    /// A signatory that was checked when it was written.
    init(stored name: String, office: LocalizedText) {
        self.name = name
        self.office = office
    }
}
