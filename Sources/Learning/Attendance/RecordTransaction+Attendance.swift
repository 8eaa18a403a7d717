extension RecordTransaction {
    /// One person's attendance, in two queries.
    ///
    /// - Parameter course: the version that the enrolment's cohort runs.
    package func attendance(of enrolment: Identifier<Enrolment>, in course: Course) throws -> AttendanceVerdict {
        let (sessions, makeUps) = (try attendance.sessions(of: enrolment), try attendance.makeUps(of: enrolment))
        return AttendanceRule.judge(ModuleAttendance.all(of: course, sessions: sessions, makeUps: makeUps), by: course.rules.attendance)
    }

    /// Everybody's attendance in a cohort, in three queries.
    ///
    /// - Throws: ``Refusal`` `cohort-unknown`.
    package func attendance(ofMembersOf cohort: CohortKey, in course: Course) throws -> [Identifier<Enrolment>: AttendanceVerdict] {
        guard let roll = try progress.roll(of: cohort) else { throw Refusal(.cohortUnknown, [cohort.text]) }
        let register = CohortRegister(
            cohort: roll.cohort,
            sessions: try progress.sessions(forMembersOf: roll.cohort),
            entries: try progress.entries(ofMembersOf: roll.cohort)
        )
        return Dictionary(uniqueKeysWithValues: roll.members.map { ($0.enrolment.id, register.attendance(of: $0.enrolment.id, in: course)) })
    }
}
