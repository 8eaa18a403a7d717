/// Who waits for a seat of an edition, in the order in which a free one is offered as far as the countries' caps let it be.
package struct ShowWaitingList: Command {
    package static let name = CommandName.showWaitingList

    package let cohort: CohortKey

    package init(cohort: CohortKey) { self.cohort = cohort }

    package func perform(in context: CommandContext) async throws -> [ApplicationEntry] {
        try await context.store.read { [cohort, actor = context.actor] transaction in
            let known = try transaction.cohorts.find(cohort)
            try actor.require(Self.name, on: Subject(cohort: known?.id))
            let cohort = try transaction.cohorts.require(cohort)
            let applicants = try transaction.selections.applicants(of: cohort.id)
            return try transaction.selections.waitingList(of: cohort.id).compactMap { applicants[$0.id] }
        }
    }
}
