/// Claims of circumstances: of a cohort, to those who decide them; without one, somebody's own. What they tell of health is nobody else's.
package struct ListClaims: Command {
    package static let name = CommandName.listClaims

    /// Nil for what concerns whoever asks.
    package let cohort: CohortKey?
    /// Nil for every state.
    package let state: ClaimState?
    package let paging: Paging

    package init(cohort: CohortKey? = nil, state: ClaimState? = nil, paging: Paging = Paging()) {
        (self.cohort, self.state, self.paging) = (cohort, state, paging)
    }

    package func perform(in context: CommandContext) async throws -> Page<ClaimEntry> {
        try await context.store.read { [self, actor = context.actor] transaction in
            try CaseList(command: Self.name, cohort: cohort, state: state?.rawValue, paging: paging).read(
                by: actor,
                in: transaction,
                ofCohort: { try transaction.claims.entries(in: $0, $1) },
                ofPerson: { try transaction.claims.entries(of: $0) },
                find: { try transaction.claims.entry(Identifier($0)) }
            )
        }
    }
}
