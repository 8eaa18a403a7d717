/// Tells which editions there are, in the order in which they start.
package struct ListCohorts: Command {
    package static let name = CommandName.listCohorts

    package init() {}

    package func perform(in context: CommandContext) async throws -> [Cohort] {
        try context.actor.require(Self.name, on: .academy)
        return try await context.store.read { try $0.cohorts.all() }
    }
}
