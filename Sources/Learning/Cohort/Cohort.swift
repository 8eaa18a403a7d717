/// One running of a course: a version of it that never changes underneath, with dates, seats and the terms of this edition.
package struct Cohort: Sendable, Hashable {
    package let id: Identifier<Cohort>
    package let key: CohortKey
    package let courseVersion: Identifier<CourseVersion>
    package let startsOn: LocalDate
    package let endsOn: LocalDate
    package let seats: Int
    package let terms: Terms

    /// What differs between academies and editions, and is therefore data.
    package struct Terms: Sendable, Hashable {
        /// Working days after the board in which its decisions can be appealed (ruling 4).
        package let appealWorkingDays: Int

        package init(appealWorkingDays: Int) { self.appealWorkingDays = appealWorkingDays }

        package static let proposed = Terms(appealWorkingDays: 10)
    }

    package init(
        id: Identifier<Cohort>,
        key: CohortKey,
        courseVersion: Identifier<CourseVersion>,
        startsOn: LocalDate,
        endsOn: LocalDate,
        seats: Int,
        terms: Terms
    ) {
        self.id = id
        self.key = key
        self.courseVersion = courseVersion
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.seats = seats
        self.terms = terms
    }
}
