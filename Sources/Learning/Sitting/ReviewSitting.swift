/// A peer has read the brief and found it fit. Who wrote it does not review it.
package struct ReviewSitting: Command {
    package static let name = CommandName.reviewSitting

    package let key: SittingKey

    package init(_ key: SittingKey) { self.key = key }

    /// - Returns: whether anything changed; a reviewed brief stays so.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [key] transaction in
            let sitting = try transaction.sittings.requireLocked(key)
            let act = try stamp.act(Self.name, on: sitting.subject)
            if sitting.state == .peerReviewed { return false }
            guard sitting.author == nil || sitting.author != act.actor.account else {
                throw Refusal(.secondPersonNeeded, [act.actor.description])
            }
            _ = try transaction.sittings.apply(.review, to: sitting, by: act)
            try transaction.audit.append(act, to: .sitting(sitting.id), person: nil, payload: key.json())
            return true
        }
    }
}
