import CanonicalJSON

/// Ends all of an account's sessions but the one in which it is said.
package struct EndOtherSessions: Command {
    package static let name = CommandName.endOtherSessions

    private let email: EmailAddress?

    /// - Parameter email: whose; nil for one's own.
    package init(of email: EmailAddress? = nil) { self.email = email }

    /// - Returns: how many were ended.
    package func perform(in context: CommandContext) async throws -> Int {
        let (stamp, email) = (try context.stamp(), email)
        return try await context.store.write { transaction in
            let account = try transaction.accounts.require(email, orOwnOf: stamp.actor)
            let act = try stamp.act(Self.name, on: Subject(account: account.id))
            let ended = try transaction.sessions.endAll(of: account.id, besides: act.actor.entrance.session)
            guard ended > 0 else { return 0 }
            try transaction.audit.append(act, to: .account(account.id), person: account.person, payload: ["ended": .integer(Int64(ended))])
            return ended
        }
    }
}
