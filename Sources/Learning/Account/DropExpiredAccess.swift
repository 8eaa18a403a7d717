/// Removes sessions, tokens, invitations, known browsers, counted attempts and answers kept for a repeat whose time is over. They open nothing any more; this only keeps no more than is
/// needed.
package struct DropExpiredAccess: Command {
    package static let name = CommandName.dropExpiredAccess

    package init() {}

    /// - Returns: how many rows were removed.
    package func perform(in context: CommandContext) async throws -> Int {
        try context.actor.require(Self.name)
        let now = context.clock.now
        return try await context.store.write { try $0.credentials.dropExpired(at: now) + $0.repetitions.forget(olderThan: RepetitionKey.keptSeconds) }
    }
}
