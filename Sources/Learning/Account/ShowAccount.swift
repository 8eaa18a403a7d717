/// One account: name, address, and its roles with their scopes.
package struct ShowAccount: Command {
    package static let name = CommandName.showAccount

    private let email: EmailAddress?

    /// - Parameter email: whose; nil for one's own.
    package init(of email: EmailAddress? = nil) { self.email = email }

    package func perform(in context: CommandContext) async throws -> AccountOverview {
        let (actor, now, email) = (context.actor, context.clock.now, email)
        return try await context.store.read { transaction in
            let account = try transaction.accounts.require(email, orOwnOf: actor)
            try actor.require(Self.name, on: Subject(account: account.id))
            return try transaction.accounts.overview(of: account, at: now)
        }
    }
}
