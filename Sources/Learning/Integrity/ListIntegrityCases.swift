/// Cases of suspected misconduct: of a cohort, to the board's secretary; without one, those about somebody and those given to them to decide.
package struct ListIntegrityCases: Command {
    package static let name = CommandName.listIntegrityCases

    /// Nil for what concerns whoever asks.
    package let cohort: CohortKey?
    /// Nil for every state.
    package let state: IntegrityCaseState?
    package let paging: Paging

    package init(cohort: CohortKey? = nil, state: IntegrityCaseState? = nil, paging: Paging = Paging()) {
        (self.cohort, self.state, self.paging) = (cohort, state, paging)
    }

    package func perform(in context: CommandContext) async throws -> Page<IntegrityCaseEntry> {
        try await context.store.read { [self, actor = context.actor] transaction in
            try CaseList(command: Self.name, cohort: cohort, state: state?.rawValue, paging: paging).read(
                by: actor,
                in: transaction,
                ofCohort: { try transaction.integrityCases.entries(in: $0, $1) },
                ofPerson: { try transaction.integrityCases.entries(of: $0) },
                find: { try transaction.integrityCases.entry(Identifier($0)) }
            )
        }
    }
}
