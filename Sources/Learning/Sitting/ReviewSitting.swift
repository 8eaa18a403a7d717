/// A peer has read the brief and found it fit. Who wrote it does not review it.
package struct ReviewSitting: Command {
    package static let name = CommandName.reviewSitting

    package let key: SittingKey
    /// Of the sitting as it was read; nil compares nothing.
    package let version: String?

    package init(_ key: SittingKey, version: String? = nil) { (self.key, self.version) = (key, version) }

    /// - Returns: whether anything changed; a reviewed brief stays so.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [key, version] transaction in
            let sitting = try transaction.sittings.requireLocked(key)
            let act = try stamp.act(Self.name, on: sitting.subject)
            if sitting.state == .peerReviewed { return false }
            try sitting.version.require(version, of: key)
            guard sitting.author == nil || sitting.author != act.actor.account else {
                throw Refusal(.secondPersonNeeded, [act.actor.description])
            }
            _ = try transaction.sittings.apply(.review, to: sitting, by: act)
            try transaction.audit.append(act, to: .sitting(sitting.id), person: nil, payload: key.json())
            return true
        }
    }
}
