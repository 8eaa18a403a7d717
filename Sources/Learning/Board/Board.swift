/// A meeting of the Board of Examiners on a cohort (domain.md 2.4): an interim board on the units whose marks are in, or the award board at the end.
package struct Board: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case interim, award
    }

    package let id: Identifier<Board>
    package let cohort: Identifier<Cohort>
    package let kind: Kind
    /// The day in the cohort's zone. With the cohort it names the board; an award has the date of its board (ruling 4).
    package let meetsOn: LocalDate
    package let state: BoardState

    package init(id: Identifier<Board>, cohort: Identifier<Cohort>, kind: Kind, meetsOn: LocalDate, state: BoardState) {
        (self.id, self.cohort, self.kind, self.meetsOn, self.state) = (id, cohort, kind, meetsOn, state)
    }
}

/// How people name a board: by its cohort and its day.
package struct BoardReference: Sendable, Hashable, CustomStringConvertible {
    package let cohort: CohortKey
    package let meetsOn: LocalDate

    package init(cohort: CohortKey, meetsOn: LocalDate) { (self.cohort, self.meetsOn) = (cohort, meetsOn) }

    package var description: String { "\(cohort) \(meetsOn)" }
}
