import CanonicalJSON

/// Gives an account a role within a scope, from now until an end. A role that the account holds within that scope is left as it is.
package struct GrantRole: Command {
    package static let name = CommandName.grantRole

    package enum Outcome: Sendable, Equatable {
        case granted(RoleGrant)
        case unchanged(RoleGrant)
    }

    package let account: EmailAddress
    package let grant: Grant
    package let until: Instant?

    package init(_ role: Role, within scope: Scope, to account: EmailAddress, until: Instant? = nil) throws(Refusal) {
        let isGrantable = ![Role.operator, .worker, .verifier, .visitor, .accountHolder, .trainee].contains(role)
        guard isGrantable, role.scopes.contains(scope.kind) else {
            throw Refusal(.roleNotGrantable, [role.rawValue, scope.kind.rawValue, role.scopes.map(\.rawValue).sorted().joined(separator: ", ")])
        }
        (self.account, grant, self.until) = (account, Grant(role, within: scope), until)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let id: Identifier<RoleGrant> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let act = try stamp.act(Self.name)
            guard until.map({ act.at < $0 }) ?? true else {
                throw Refusal(
                    invalid: LocalizedText(english: "the end", french: "la fin"),
                    LocalizedText(english: "it lies in the future", french: "c'est un moment à venir")
                )
            }
            guard let account = try transaction.accounts.lock(account) else { throw Refusal(.accountUnknown, [account.text]) }
            let held = try transaction.accounts.grants(account.id).first { $0.grant == grant && $0.isInForce(at: act.at) }
            if let held { return .unchanged(held) }
            let granted = RoleGrant(id: id, account: account.id, grant: grant, from: act.at, until: until)
            try transaction.accounts.insert(granted)
            try transaction.audit.append(act, to: .account(account.id), person: account.person, payload: granted.json)
            return .granted(granted)
        }
    }
}
