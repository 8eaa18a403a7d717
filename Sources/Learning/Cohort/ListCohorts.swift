/// Tells which editions there are, in the order in which they start.
package struct ListCohorts: Command {
    package static let name = CommandName.listCohorts

    /// Nil for every state.
    package let state: CohortState?
    package let paging: Paging

    package init(state: CohortState? = nil, paging: Paging = Paging()) { (self.state, self.paging) = (state, paging) }

    package func perform(in context: CommandContext) async throws -> Page<Cohort> {
        try context.actor.require(Self.name, on: .academy)
        let after = try paging.after.map { text throws(Refusal) in
            guard let key = CohortKey(text) else {
                throw Refusal(
                    invalid: LocalizedText(english: "the place in the list", french: "la place dans la liste"),
                    LocalizedText(english: "it is the next of the page before", french: "c'est le `next` de la page précédente")
                )
            }
            return key
        }
        return try await context.store.read { [state, paging] transaction in
            Page(try transaction.cohorts.page(state: state, after: after, atMost: paging.limit + 1), paging, key: \.key.text)
        }
    }
}
