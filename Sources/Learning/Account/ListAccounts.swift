/// Accounts with the roles they hold, in the order of their addresses.
package struct ListAccounts: Command {
    package static let name = CommandName.listAccounts
    package static let mostAtOnce = 1000

    private let last: EmailAddress?
    private let count: Int

    /// - Parameters:
    ///   - last: the address after which to go on.
    ///   - count: 1 to 1,000.
    package init(after last: EmailAddress? = nil, atMost count: Int = 100) {
        (self.last, self.count) = (last, min(max(1, count), Self.mostAtOnce))
    }

    package func perform(in context: CommandContext) async throws -> [AccountOverview] {
        try context.actor.require(Self.name)
        let (now, last, count) = (context.clock.now, last, count)
        return try await context.store.read { try $0.accounts.overviews(after: last, atMost: count, at: now) }
    }
}
