import CanonicalJSON

/// Takes a token out of use, from its next request on.
package struct RevokeToken: Command {
    package static let name = CommandName.revokeToken

    private let id: Identifier<AccessToken>

    package init(_ id: Identifier<AccessToken>) { self.id = id }

    /// - Returns: false when there is none, or no longer.
    package func perform(in context: CommandContext) async throws -> Bool {
        let (stamp, id) = (try context.stamp(), id)
        return try await context.store.write { transaction in
            guard let token = try transaction.sessions.token(id) else { return false }
            let act = try stamp.act(Self.name, on: Subject(account: token.account))
            guard try transaction.sessions.revoke(id) else { return false }
            let account = try transaction.accounts.require(token.account)
            let payload: JSONValue = ["token": .string(id.description), "name": .string(token.name)]
            try transaction.audit.append(act, to: .account(account.id), person: account.person, payload: payload)
            return true
        }
    }
}
