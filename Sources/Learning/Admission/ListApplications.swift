/// The applications for an edition, in the order in which they were started.
package struct ListApplications: Command {
    package static let name = CommandName.listApplications

    package let cohort: CohortKey
    /// Nil for every state.
    package let state: ApplicationState?
    /// Nil for every country.
    package let country: Country?
    package let paging: Paging

    package init(cohort: CohortKey, state: ApplicationState? = nil, country: Country? = nil, paging: Paging = Paging()) {
        (self.cohort, self.state, self.country, self.paging) = (cohort, state, country, paging)
    }

    package func perform(in context: CommandContext) async throws -> Page<ApplicationEntry> {
        let after: Identifier<Application>? = try paging.identifier()
        return try await context.store.read { [self, actor = context.actor] transaction in
            let known = try transaction.cohorts.find(cohort)
            try actor.require(Self.name, on: Subject(cohort: known?.id))
            let cohort = try transaction.cohorts.require(cohort)
            let found = try transaction.applications.entries(
                in: cohort.id,
                state: state,
                country: country,
                after: after,
                atMost: paging.limit + 1
            )
            return Page(found, paging) { $0.application.id.description }
        }
    }
}
