/// Requests for revision: of a cohort, to the board's secretary; without one, those that somebody made and those that were given to them to decide.
package struct ListRevisions: Command {
    package static let name = CommandName.listRevisions

    /// Nil for what concerns whoever asks.
    package let cohort: CohortKey?
    /// Nil for every state.
    package let state: RevisionState?
    package let paging: Paging

    package init(cohort: CohortKey? = nil, state: RevisionState? = nil, paging: Paging = Paging()) {
        (self.cohort, self.state, self.paging) = (cohort, state, paging)
    }

    package func perform(in context: CommandContext) async throws -> Page<RevisionEntry> {
        try await context.store.read { [self, actor = context.actor] transaction in
            try CaseList(command: Self.name, cohort: cohort, state: state?.rawValue, paging: paging).read(
                by: actor,
                in: transaction,
                ofCohort: { try transaction.revisions.entries(in: $0, $1) },
                ofPerson: { try transaction.revisions.entries(of: $0) },
                find: { try transaction.revisions.entry(Identifier($0)) }
            )
        }
    }
}
