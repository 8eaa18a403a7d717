/// Accounts with the roles they hold, in the order of their addresses.
package struct ListAccounts: Command {
    package static let name = CommandName.listAccounts

    private let paging: Paging

    package init(_ paging: Paging = Paging()) { self.paging = paging }

    package func perform(in context: CommandContext) async throws -> Page<AccountOverview> {
        try context.actor.require(Self.name)
        let last = try paging.address()
        return try await context.store.read { [paging, now = context.clock.now] transaction in
            let found = try transaction.accounts.overviews(after: last, atMost: paging.limit + 1, at: now)
            return Page(found, paging) { $0.account.email.text }
        }
    }
}
