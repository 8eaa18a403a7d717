/// Ends the session in which it is said.
package struct SignOut: Command {
    package static let name = CommandName.signOut

    package init() {}

    /// - Returns: false when it was over already.
    package func perform(in context: CommandContext) async throws -> Bool {
        guard let id = context.actor.entrance.session else { throw Refusal(.signInNeeded) }
        return try await EndSession.end(id, by: Self.name, in: context)
    }
}
