/// That a board recommended somebody for the award, on which numbers, and whether it was ratified.
package struct Award: Sendable, Hashable {
    package let id: Identifier<Award>
    package let enrolment: Identifier<Enrolment>
    /// The date of the award: the day of the board (ruling 4).
    package let boardDate: LocalDate
    /// Since when the list it is on lies with the Governing Board for agreement in writing; nil where none does.
    package let circulatedOn: LocalDate?
    /// Nil until the Governing Board ratified the list.
    package let ratifiedOn: LocalDate?
    package let total: Rational

    package init(
        id: Identifier<Award>,
        enrolment: Identifier<Enrolment>,
        boardDate: LocalDate,
        circulatedOn: LocalDate? = nil,
        ratifiedOn: LocalDate?,
        total: Rational
    ) {
        self.id = id
        self.enrolment = enrolment
        self.boardDate = boardDate
        self.circulatedOn = circulatedOn
        self.ratifiedOn = ratifiedOn
        self.total = total
    }
}
