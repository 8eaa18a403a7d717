/// An award from before the academy kept its records here, as a register, minutes or a file of then tells of it (ruling 8). It has no marks: what carried it was
/// judged elsewhere.
package struct PastAward: Sendable, Hashable {
    /// Of the file it came in.
    package let line: Int
    package let email: EmailAddress
    package let name: PersonName
    package let country: Country
    /// A cohort that has ended, opened with the dates of then.
    package let edition: CohortKey
    package let awardedOn: LocalDate
    /// What shows it: "register of awards 2019, page 12".
    package let source: String
    /// Whether somebody of the same name who is on record under another address is another person.
    package let isNamesake: Bool

    package init(
        line: Int,
        email: EmailAddress,
        name: PersonName,
        country: Country,
        edition: CohortKey,
        awardedOn: LocalDate,
        source: String,
        isNamesake: Bool
    ) {
        (self.line, self.email, self.name, self.country) = (line, email, name, country)
        (self.edition, self.awardedOn, self.source, self.isNamesake) = (edition, awardedOn, source, isNamesake)
    }
}
