import CanonicalJSON

/// Appeals against the refusal of a claim, within the term (F19: three working days).
package struct AppealClaim: Command {
    package static let name = CommandName.appealClaim

    package let key: SittingKey
    package let email: EmailAddress
    package let reason: String

    package init(_ key: SittingKey, email: EmailAddress, reason: String) throws(Refusal) {
        (self.key, self.email) = (key, email)
        self.reason = try Reason.required(reason)
    }

    /// - Returns: whether anything changed; who has appealed has appealed.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [self, zones = context.zones] transaction in
            let found = try transaction.requireLockedWork(key, of: email, for: Self.name, by: stamp.actor)
            let act = try stamp.act(Self.name, on: found.subject)
            guard let claim = try transaction.claims.lockLast(of: found.submission.id) else {
                throw Refusal(.claimUnknown, ["\(email.text), \(key)"])
            }
            if claim.state == .appealed { return false }
            if let decidedAt = claim.decidedAt {
                let last = try ClaimTerm(transaction.frame(of: found.sitting).terms, zones: zones).lastDayToAppeal(after: decidedAt)
                guard !last.isPast(at: act.at) else { throw Refusal(.claimTooLate, [key.description, last.description]) }
            }
            _ = try transaction.claims.apply(.appeal, to: claim, reason: reason, at: act.at, by: act.actor)
            try transaction.audit.append(
                act,
                to: .submission(found.submission.id),
                person: found.submission.person,
                payload: key.json(["claim": .string(claim.id.description), "reason": .string(reason)])
            )
            return true
        }
    }
}
