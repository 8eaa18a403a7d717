/// The register of one session, for whoever keeps it.
package struct ShowRegister: Command {
    package static let name = CommandName.showRegister

    package let cohort: CohortKey
    package let session: ContentKey

    package init(cohort: CohortKey, session: ContentKey) { (self.cohort, self.session) = (cohort, session) }

    package func perform(in context: CommandContext) async throws -> SessionRegister {
        try await context.store.read { [self, actor = context.actor] transaction in
            let known = try transaction.cohorts.find(cohort)
            try actor.require(Self.name, on: Subject(cohort: known?.id))
            let found = try transaction.cohorts.require(cohort)
            guard let session = try transaction.timetable.all(in: found.id).first(where: { $0.plan.key == session }) else {
                throw Refusal(.sessionUnknown, [session.text, cohort.text])
            }
            return SessionRegister(session: session, lines: try transaction.attendance.register(of: session))
        }
    }
}
