/// The sittings of a cohort, by assessment and number; of those who reach one assessment, that assessment's.
package struct ListSittings: Command {
    package static let name = CommandName.listSittings

    package let cohort: CohortKey
    /// Nil for every state.
    package let state: SittingState?
    package let paging: Paging

    package init(cohort: CohortKey, state: SittingState? = nil, paging: Paging = Paging()) {
        (self.cohort, self.state, self.paging) = (cohort, state, paging)
    }

    package func perform(in context: CommandContext) async throws -> Page<Sitting> {
        try await context.store.read { [self, actor = context.actor] transaction in
            try actor.requireSomewhere(Self.name, in: transaction.cohorts.find(cohort)?.id)
            let sittings = try transaction.sittings.all(in: transaction.cohorts.require(cohort).id)
                .filter { sitting in (state == nil || sitting.state == state) && (try? actor.require(Self.name, on: sitting.subject)) != nil }
                .sorted { ($0.key.assessment, $0.key.number) < ($1.key.assessment, $1.key.number) }
            return try Page(of: sittings, paging) { "\($0.key.assessment)/\($0.key.number)" }
        }
    }
}
