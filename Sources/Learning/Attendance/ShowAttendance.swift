/// What the registers say of one person: every session that counts for them, of whatever edition, and the tasks set in place of missed ones.
package struct ShowAttendance: Command {
    package static let name = CommandName.showAttendance

    package struct Outcome: Sendable, Equatable {
        /// In the order of time.
        package let sessions: [AttendedSession]
        package let makeUps: [MakeUp]
    }

    package let cohort: CohortKey
    package let email: EmailAddress

    package init(cohort: CohortKey, email: EmailAddress) { (self.cohort, self.email) = (cohort, email) }

    package func perform(in context: CommandContext) async throws -> Outcome {
        try await context.store.read { [self, actor = context.actor] transaction in
            let enrolment = try transaction.requireEnrolment(of: email, in: cohort, for: Self.name, by: actor)
            return Outcome(
                sessions: try transaction.attendance.sessions(of: enrolment.id),
                makeUps: try transaction.attendance.makeUps(of: enrolment.id)
            )
        }
    }
}
