/// The applicants of a country on whom its correspondent decides or decided. Whom the secretariat endorses without asking is not among them.
package struct ListNominees: Command {
    package static let name = CommandName.listNominees

    package let cohort: CohortKey
    package let country: Country

    package init(cohort: CohortKey, country: Country) { (self.cohort, self.country) = (cohort, country) }

    package func perform(in context: CommandContext) async throws -> [Nominee] {
        try await context.store.read { [cohort, country, actor = context.actor] transaction in
            let cohort = try transaction.cohorts.require(cohort)
            try actor.require(Self.name, on: Subject(cohort: cohort.id, country: country))
            return try transaction.applications.nominees(in: cohort.id, of: country)
        }
    }
}
