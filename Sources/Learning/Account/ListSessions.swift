/// The sessions of an account that are not over, newest first.
package struct ListSessions: Command {
    package static let name = CommandName.listSessions

    private let email: EmailAddress?

    /// - Parameter email: whose; nil for one's own.
    package init(of email: EmailAddress? = nil) { self.email = email }

    package func perform(in context: CommandContext) async throws -> [AccountSession] {
        let (actor, now, email) = (context.actor, context.clock.now, email)
        return try await context.store.read { transaction in
            let account = try transaction.accounts.require(email, orOwnOf: actor)
            try actor.require(Self.name, on: Subject(account: account.id))
            return try transaction.sessions.all(of: account.id, at: now)
        }
    }
}
