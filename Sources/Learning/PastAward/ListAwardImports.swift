/// The proposals to take over past awards, the newest first.
package struct ListAwardImports: Command {
    package static let name = CommandName.listAwardImports

    private static let most = 200

    package init() {}

    package func perform(in context: CommandContext) async throws -> [AwardImport] {
        try await context.store.read { transaction in
            try context.actor.require(Self.name)
            return try transaction.awardImports.all(atMost: Self.most)
        }
    }
}
