import CanonicalJSON

/// Takes a role from an account, from now on. What was done in it stays as it was done.
package struct EndRole: Command {
    package static let name = CommandName.endRole

    package enum Outcome: Sendable, Equatable {
        case ended(RoleGrant)
        /// The account did not hold it.
        case unchanged
    }

    package let account: EmailAddress
    package let grant: Grant

    package init(_ role: Role, within scope: Scope, of account: EmailAddress) {
        (self.account, grant) = (account, Grant(role, within: scope))
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let act = try stamp.act(Self.name)
            guard let account = try transaction.accounts.lock(account) else { throw Refusal(.accountUnknown, [account.text]) }
            let held = try transaction.accounts.grants(account.id).first { $0.grant == grant && $0.isInForce(at: act.at) }
            guard let held else { return .unchanged }
            try transaction.accounts.end(held.id, at: act.at)
            try transaction.audit.append(act, to: .account(account.id), person: account.person, payload: held.json)
            return .ended(held)
        }
    }
}
