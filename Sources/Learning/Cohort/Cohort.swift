/// One running of a course: a version of it that never changes underneath, with dates, seats and the terms of this edition.
package struct Cohort: Sendable, Hashable {
    package let id: Identifier<Cohort>
    package let key: CohortKey
    package let courseVersion: Identifier<CourseVersion>
    package let startsOn: LocalDate
    package let endsOn: LocalDate
    package let seats: Int
    package let terms: CohortTerms
    package let state: CohortState

    package init(
        id: Identifier<Cohort>,
        key: CohortKey,
        courseVersion: Identifier<CourseVersion>,
        startsOn: LocalDate,
        endsOn: LocalDate,
        seats: Int,
        terms: CohortTerms,
        state: CohortState
    ) {
        self.id = id
        self.key = key
        self.courseVersion = courseVersion
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.seats = seats
        self.terms = terms
        self.state = state
    }
}
