/// The moderations of a cohort, by sitting and number; of those who reach one assessment, that assessment's.
package struct ListModerations: Command {
    package static let name = CommandName.listModerations

    package let cohort: CohortKey
    /// Nil for every state.
    package let state: ModerationState?
    package let paging: Paging

    package init(cohort: CohortKey, state: ModerationState? = nil, paging: Paging = Paging()) {
        (self.cohort, self.state, self.paging) = (cohort, state, paging)
    }

    package func perform(in context: CommandContext) async throws -> Page<ModerationSummary> {
        try await context.store.read { [self, actor = context.actor] transaction in
            try actor.requireSomewhere(Self.name, in: transaction.cohorts.find(cohort)?.id)
            let id = try transaction.cohorts.require(cohort).id
            let found = try transaction.moderations.all(in: id)
                .filter { summary in
                    let subject = Subject(cohort: id, assessment: summary.key.assessment)
                    return (state == nil || summary.state == state) && (try? actor.require(Self.name, on: subject)) != nil
                }
                .sorted { ($0.key.assessment, $0.key.number, $0.number) < ($1.key.assessment, $1.key.number, $1.number) }
            return try Page(of: found, paging) { "\($0.key.assessment)/\($0.key.number)/\($0.number)" }
        }
    }
}

/// A moderation as a list tells it.
package struct ModerationSummary: Sendable, Hashable {
    package let key: SittingKey
    /// From 1; a run that the board had marked again is moderated again.
    package let number: Int
    package let state: ModerationState
    /// Scripts in the sample.
    package let scripts: Int

    package init(key: SittingKey, number: Int, state: ModerationState, scripts: Int) {
        (self.key, self.number, self.state, self.scripts) = (key, number, state, scripts)
    }
}
