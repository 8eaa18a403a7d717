/// The applications that are before the panel, with what the reader gave them. The reader's own application is not among them.
package struct ListScoringFiles: Command {
    package static let name = CommandName.listScoringFiles

    package let cohort: CohortKey

    package init(cohort: CohortKey) { self.cohort = cohort }

    package func perform(in context: CommandContext) async throws -> [ScoringFile] {
        try await context.store.read { [cohort, actor = context.actor] transaction in
            let known = try transaction.cohorts.find(cohort)
            try actor.require(Self.name, on: Subject(cohort: known?.id))
            let cohort = try transaction.cohorts.require(cohort)
            return try transaction.scorings.files(in: cohort.id, for: actor.account).filter { file in
                actor.person.map { $0 != file.application.person } ?? true
            }
        }
    }
}
