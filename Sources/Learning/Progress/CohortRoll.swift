/// A cohort with everybody in it.
package struct CohortRoll: Sendable, Hashable {
    package struct Member: Sendable, Hashable {
        package let enrolment: Enrolment
        package let person: Person
        /// The learning group's number.
        package let group: Int?
        package let unitsDone: Int
        /// Assessments for which work was handed in.
        package let tasksHandedIn: Int

        package init(enrolment: Enrolment, person: Person, group: Int?, unitsDone: Int, tasksHandedIn: Int) {
            (self.enrolment, self.person, self.group) = (enrolment, person, group)
            (self.unitsDone, self.tasksHandedIn) = (unitsDone, tasksHandedIn)
        }
    }

    package let cohort: Identifier<Cohort>
    package let courseVersion: Identifier<CourseVersion>
    package let seats: Int
    package let members: [Member]

    package init(cohort: Identifier<Cohort>, courseVersion: Identifier<CourseVersion>, seats: Int, members: [Member]) {
        (self.cohort, self.courseVersion, self.seats, self.members) = (cohort, courseVersion, seats, members)
    }
}

/// What was written down about the members of a cohort.
package struct CohortEntries: Sendable, Hashable {
    /// The last entry for each person and session.
    package var presences: [Identifier<Enrolment>: [Identifier<TimetabledSession>: Presence]] = [:]
    package var makeUps: [Identifier<Enrolment>: [MakeUp]] = [:]
    /// What registers kept elsewhere say, the last for each person and module.
    package var external: [Identifier<Enrolment>: [ContentKey: ExternalAttendance]] = [:]
    /// With which cohort somebody takes a module, where it is not their own.
    package var editions: [Identifier<Enrolment>: [ContentKey: Identifier<Cohort>]] = [:]

    package init() {}
}
