/// Tells how a cohort stands, everybody in it. Four queries, whatever the academy holds.
package struct ShowCohort: Command {
    package static let name = CommandName.showCohort

    package let cohort: CohortKey

    package init(cohort: CohortKey) { self.cohort = cohort }

    package func perform(in context: CommandContext) async throws -> CohortOverview {
        let now = context.clock.now
        return try await context.store.read { transaction in
            let roll = try transaction.progress.roll(of: cohort)
            try context.actor.require(Self.name, on: Subject(cohort: roll?.cohort))
            guard let roll else { throw Refusal(.cohortUnknown, [cohort.text]) }
            return try transaction.overview(of: roll, at: now)
        }
    }
}
