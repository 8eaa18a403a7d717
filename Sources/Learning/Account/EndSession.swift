import CanonicalJSON

/// Ends one of an account's sessions, wherever it is used; its next request is a stranger's.
package struct EndSession: Command {
    package static let name = CommandName.endSession

    private let id: Identifier<AccountSession>

    package init(_ id: Identifier<AccountSession>) { self.id = id }

    /// - Returns: false when there is none, or no longer.
    package func perform(in context: CommandContext) async throws -> Bool { try await Self.end(id, by: Self.name, in: context) }

    static func end(_ id: Identifier<AccountSession>, by command: CommandName, in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            guard let session = try transaction.sessions.find(id) else { return false }
            let act = try stamp.act(command, on: Subject(account: session.account))
            guard try transaction.sessions.end(id) else { return false }
            let account = try transaction.accounts.require(session.account)
            try transaction.audit.append(act, to: .account(account.id), person: account.person, payload: ["session": .string(id.description)])
            return true
        }
    }
}
