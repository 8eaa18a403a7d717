import CanonicalJSON

/// Takes a claim back that was not decided yet.
package struct WithdrawClaim: Command {
    package static let name = CommandName.withdrawClaim

    package let key: SittingKey
    package let email: EmailAddress

    package init(_ key: SittingKey, email: EmailAddress) { (self.key, self.email) = (key, email) }

    /// - Returns: whether anything changed.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let found = try transaction.requireLockedWork(key, of: email, for: Self.name, by: stamp.actor)
            let act = try stamp.act(Self.name, on: found.subject)
            guard let claim = try transaction.claims.lockLast(of: found.submission.id) else {
                throw Refusal(.claimUnknown, ["\(email.text), \(key)"])
            }
            if claim.state == .withdrawn { return false }
            _ = try transaction.claims.apply(.withdraw, to: claim, reason: nil, at: act.at, by: act.actor)
            try transaction.audit.append(
                act,
                to: .submission(found.submission.id),
                person: found.submission.person,
                payload: key.json(["claim": .string(claim.id.description)])
            )
            return true
        }
    }
}
