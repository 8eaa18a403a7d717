/// Everything that was done in one session, or with one token, also after it ended (ruling 33): when somebody's account was in other hands, what is to be looked at.
package struct ListSessionActs: Command {
    package static let name = CommandName.listSessionActs
    package static let mostAtOnce = 1000

    private let entrance: UUIDv7

    /// - Parameter entrance: the number of the session or token.
    package init(_ entrance: UUIDv7) { self.entrance = entrance }

    package func perform(in context: CommandContext) async throws -> [AuditedAct] {
        try context.actor.require(Self.name)
        let entrance = entrance
        return try await context.store.read { try $0.audit.acts(through: entrance, atMost: Self.mostAtOnce) }
    }
}
