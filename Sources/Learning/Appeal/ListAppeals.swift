/// Appeals: of a cohort, to the board's secretary; without one, those that somebody lodged and those on whose panel they sit.
package struct ListAppeals: Command {
    package static let name = CommandName.listAppeals

    /// Nil for what concerns whoever asks.
    package let cohort: CohortKey?
    /// Nil for every state.
    package let state: AppealState?
    package let paging: Paging

    package init(cohort: CohortKey? = nil, state: AppealState? = nil, paging: Paging = Paging()) {
        (self.cohort, self.state, self.paging) = (cohort, state, paging)
    }

    package func perform(in context: CommandContext) async throws -> Page<AppealEntry> {
        try await context.store.read { [self, actor = context.actor] transaction in
            try CaseList(command: Self.name, cohort: cohort, state: state?.rawValue, paging: paging).read(
                by: actor,
                in: transaction,
                ofCohort: { try transaction.appeals.entries(in: $0, $1) },
                ofPerson: { try transaction.appeals.entries(of: $0) },
                find: { try transaction.appeals.entry(Identifier($0)) }
            )
        }
    }
}
