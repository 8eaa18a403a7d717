/// Where somebody works: a trainee, or the holder of an account. Two of one employer do not judge each other.
package struct Affiliation: Sendable, Hashable {
    package let institution: String
    package let country: Country
    /// Of the government of that country, whatever it is called there.
    package let isMinistry: Bool

    /// - Throws: ``Refusal`` `invalid-input` for a name without letters or of more than 200 characters.
    package init(institution: String, country: Country, isMinistry: Bool) throws(Refusal) {
        let name = Folding.composed(institution.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        guard !name.isEmpty, name.count <= 200, name.contains(where: \.isLetter) else {
            throw Refusal(
                invalid: LocalizedText(english: "the institution", french: "l'institution"),
                LocalizedText(english: "its name has letters and at most 200 characters", french: "son nom a des lettres et 200 caractères au plus")
            )
        }
        self.init(stored: name, country: country, isMinistry: isMinistry)
    }

    package init(stored institution: String, country: Country, isMinistry: Bool) {
        (self.institution, self.country, self.isMinistry) = (institution, country, isMinistry)
    }

    /// Whether it is the same house, however its name was typed.
    package func isSameHouse(as other: Affiliation) -> Bool {
        country == other.country && Folding.folded(institution) == Folding.folded(other.institution)
    }
}
