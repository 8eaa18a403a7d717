import CanonicalJSON

/// Gives a brief back to be written anew, as a new version, before it is open.
package struct SendBackSitting: Command {
    package static let name = CommandName.sendBackSitting

    package let key: SittingKey
    package let reason: String

    package init(_ key: SittingKey, reason: String) throws(Refusal) {
        self.key = key
        self.reason = try Reason.required(reason)
    }

    /// - Returns: whether anything changed; a draft stays one.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [key, reason] transaction in
            var sitting = try transaction.sittings.requireLocked(key)
            let act = try stamp.act(Self.name, on: sitting.subject)
            if sitting.state == .draft { return false }
            sitting = try transaction.sittings.apply(.sendBack, to: sitting, reason: reason, by: act)
            sitting.briefVersion += 1
            sitting.schedule = nil
            sitting.clockAt = nil
            try transaction.sittings.update(sitting)
            try transaction.audit.append(act, to: .sitting(sitting.id), person: nil, payload: key.json(["reason": .string(reason)]))
            return true
        }
    }
}
