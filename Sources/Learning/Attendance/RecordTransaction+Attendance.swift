extension RecordTransaction {
    /// Who comes takes part from then on. Facts can be entered of people who left since; not of those on whose attendance a board has decided, and nobody who never
    /// came was present.
    ///
    /// - Throws: ``Refusal`` `attendance-closed`.
    func beginAttending(_ enrolment: Enrolment, email: EmailAddress, isPresent: Bool, by act: Act) throws {
        switch enrolment.state {
        case .enrolled:
            guard isPresent else { return }
            _ = try enrolments.apply(.begin, to: enrolment, reason: nil, at: act.at, by: act.actor)
        case .active, .interrupted, .deferred, .withdrawn, .excluded, .timeExpired, .deceased:
            return
        case .requirementsMet, .awardRecommended, .awarded, .noShow, .completedWithoutAward, .revoked:
            throw Refusal(.attendanceClosed, [email.text, enrolment.state.rawValue])
        }
    }

    /// One person's attendance, in three queries.
    ///
    /// - Parameter course: the version that the enrolment's cohort runs.
    package func attendance(of enrolment: Identifier<Enrolment>, in course: Course) throws -> AttendanceVerdict {
        let (sessions, makeUps) = (try attendance.sessions(of: enrolment), try attendance.makeUps(of: enrolment))
        let external = try attendance.external(of: enrolment)
        let modules = ModuleAttendance.all(of: course, sessions: sessions, makeUps: makeUps, external: external)
        return AttendanceRule.judge(modules, by: course.rules.attendance)
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
