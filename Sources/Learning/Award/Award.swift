/// That a board recommended somebody for the award, on which numbers, and whether it was ratified; or that an award from before the academy kept its records here
/// was taken over (decision 0020).
package struct Award: Sendable, Hashable {
    package let id: Identifier<Award>
    package let enrolment: Identifier<Enrolment>
    /// The date of the award: the day of the board (ruling 4).
    package let boardDate: LocalDate
    /// Since when the list it is on lies with the Governing Board for agreement in writing; nil where none does.
    package let circulatedOn: LocalDate?
    /// Nil until the Governing Board ratified the list.
    package let ratifiedOn: LocalDate?
    /// Nil for an award that was taken over: what carried it was judged elsewhere.
    package let total: Rational?
    /// Nil for an award of a board here.
    package let origin: Origin?

    /// Where an award was decided that was taken over.
    package struct Origin: Sendable, Hashable {
        /// What shows it.
        package let source: String
        package let recordedAt: Instant

        package init(source: String, recordedAt: Instant) { (self.source, self.recordedAt) = (source, recordedAt) }
    }

    package init(
        id: Identifier<Award>,
        enrolment: Identifier<Enrolment>,
        boardDate: LocalDate,
        circulatedOn: LocalDate? = nil,
        ratifiedOn: LocalDate?,
        total: Rational?,
        origin: Origin? = nil
    ) {
        self.id = id
        self.enrolment = enrolment
        self.boardDate = boardDate
        self.circulatedOn = circulatedOn
        self.ratifiedOn = ratifiedOn
        self.total = total
        self.origin = origin
    }

    /// One that two people took over; the day on which they did counts as that of its ratification here.
    package init(id: Identifier<Award>, enrolment: Identifier<Enrolment>, past date: LocalDate, source: String, recordedAt: Instant) {
        self.init(
            id: id,
            enrolment: enrolment,
            boardDate: date,
            ratifiedOn: recordedAt.utcDate,
            total: nil,
            origin: Origin(source: source, recordedAt: recordedAt)
        )
    }
}
