import CanonicalJSON

/// Halts all sealing at once, by one person's word (ruling 33). Preparing and approving go on; what was issued stays as it is.
package struct FreezeSealing: Command {
    package static let name = CommandName.freezeSealing

    package enum Outcome: Sendable, Equatable {
        /// Since when; also where it was frozen before, and another word has come to it.
        case frozen(since: Instant)
        /// Frozen by the same person for the same reason.
        case unchanged(since: Instant)
    }

    package let reason: String

    package init(reason: String?) throws(Refusal) { self.reason = try Reason.required(reason) }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        let id: Identifier<SealingFreeze> = try context.identifier()
        return try await context.store.write { [reason] transaction in
            let act = try stamp.act(Self.name)
            let lasting = try transaction.sealing.lockFreeze()
            if let lasting {
                let agreed = try transaction.jointActs.open(.thaw, of: lasting.id.uuid)
                if agreed == nil, lasting.reason == reason, lasting.calledBy == act.actor.name { return .unchanged(since: lasting.frozenAt) }
                try transaction.sealing.apply(.freezeAgain, to: lasting, reason: reason, by: act)
                try transaction.dropJointAct(.thaw, of: lasting.id.uuid, reason: "frozen again", act)
            } else {
                let freeze = SealingFreeze(id: id, reason: reason, calledBy: act.actor.name, frozenAt: act.at)
                try transaction.sealing.insert(freeze, by: act.actor)
            }
            try transaction.audit.append(
                act,
                to: .freeze(lasting?.id ?? id),
                person: nil,
                payload: ["reason": .string(reason), "again": .boolean(lasting != nil)]
            )
            return .frozen(since: lasting?.frozenAt ?? act.at)
        }
    }
}
