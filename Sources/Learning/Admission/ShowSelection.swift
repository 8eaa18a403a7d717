/// The list of an edition as the panel agreed it, each position with its reasons in the words that are for the panel.
package struct ShowSelection: Command {
    package static let name = CommandName.showSelection

    package struct Line: Sendable, Hashable {
        package let application: Identifier<Application>
        package let name: PersonName
        package let country: Country
        package let result: SelectionList.Result
        package let score: Rational
        /// Nil for the rejected.
        package let position: Int?
        /// Why there; nil for the rejected.
        package let text: LocalizedText?
    }

    package let cohort: CohortKey

    package init(cohort: CohortKey) { self.cohort = cohort }

    /// - Returns: in the order of the positions, the rejected last; nil before the list was agreed.
    package func perform(in context: CommandContext) async throws -> [Line]? {
        try await context.store.read { [cohort, actor = context.actor] transaction in
            let known = try transaction.cohorts.find(cohort)
            try actor.require(Self.name, on: Subject(cohort: known?.id))
            let cohort = try transaction.cohorts.require(cohort)
            guard let list = try transaction.selections.list(of: cohort.id) else { return nil }
            let applicants = try transaction.selections.applicants(of: cohort.id)
            let names = applicants.mapValues(\.person.name.latin)
            return list.entries.compactMap { entry in
                applicants[entry.application].map { found in
                    Line(
                        application: entry.application,
                        name: found.person.name,
                        country: found.application.content.country,
                        result: entry.result,
                        score: entry.score,
                        position: entry.position?.number,
                        text: entry.position?.forPanel(names: names)
                    )
                }
            }
        }
    }
}
