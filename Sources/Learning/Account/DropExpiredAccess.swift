/// Removes sessions, tokens, invitations, known browsers, counted attempts, links to documents and answers kept for a repeat whose time is over. They open nothing any more; this only keeps no more than is
/// needed.
package struct DropExpiredAccess: Command {
    package static let name = CommandName.dropExpiredAccess

    package init() {}

    /// - Returns: how many rows were removed.
    package func perform(in context: CommandContext) async throws -> Int {
        try context.actor.require(Self.name)
        let now = context.clock.now
        return try await context.store.write { transaction in
            let (expired, ended) = (try transaction.credentials.dropExpired(at: now), try transaction.shares.dropEnded(before: now))
            return try expired + ended + transaction.repetitions.forget(olderThan: RepetitionKey.keptSeconds)
        }
    }
}
