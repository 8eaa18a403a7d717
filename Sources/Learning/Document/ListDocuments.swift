/// The documents of an edition, in the order in which they were opened.
package struct ListDocuments: Command {
    package static let name = CommandName.listDocuments

    package let cohort: CohortKey
    /// Nil for every kind.
    package let kind: DocumentKind?
    /// Nil for every state.
    package let state: DocumentState?
    package let paging: Paging

    package init(cohort: CohortKey, kind: DocumentKind? = nil, state: DocumentState? = nil, paging: Paging = Paging()) {
        (self.cohort, self.kind, self.state, self.paging) = (cohort, kind, state, paging)
    }

    package func perform(in context: CommandContext) async throws -> Page<DocumentEntry> {
        let after: Identifier<Document>? = try paging.identifier()
        return try await context.store.read { [self, actor = context.actor] transaction in
            let known = try transaction.cohorts.find(cohort)
            try actor.require(Self.name, on: Subject(cohort: known?.id))
            let cohort = try transaction.cohorts.require(cohort)
            let found = try transaction.documents.entries(in: cohort.id, kind: kind, state: state, after: after, atMost: paging.limit + 1)
            return Page(found, paging) { $0.document.id.description }
        }
    }
}
