/// What is suspended at the moment, in the order in which it ends.
package struct ListSuspensions: Command {
    package static let name = CommandName.listSuspensions

    private static let most = 200

    package init() {}

    package func perform(in context: CommandContext) async throws -> [SuspensionEntry] {
        try await context.store.read { transaction in
            try context.actor.require(Self.name)
            return try transaction.suspensions.entries(atMost: Self.most)
        }
    }
}
