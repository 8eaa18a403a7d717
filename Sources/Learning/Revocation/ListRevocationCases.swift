/// Inquiries into awards: of a cohort, to the offices that open, follow or decide them; without one, the one into somebody's own award and those on whose panel they sit.
package struct ListRevocationCases: Command {
    package static let name = CommandName.listRevocationCases

    /// Nil for what concerns whoever asks.
    package let cohort: CohortKey?
    /// Nil for every state.
    package let state: RevocationState?
    package let paging: Paging

    package init(cohort: CohortKey? = nil, state: RevocationState? = nil, paging: Paging = Paging()) {
        (self.cohort, self.state, self.paging) = (cohort, state, paging)
    }

    package func perform(in context: CommandContext) async throws -> Page<RevocationEntry> {
        try await context.store.read { [self, actor = context.actor] transaction in
            try CaseList(command: Self.name, cohort: cohort, state: state?.rawValue, paging: paging).read(
                by: actor,
                in: transaction,
                ofCohort: { try transaction.revocations.entries(in: $0, $1) },
                ofPerson: { try transaction.revocations.entries(of: $0) },
                find: { try transaction.revocations.entry(Identifier($0)) }
            )
        }
    }
}
