/// The external examiner approves a brief that a peer reviewed.
package struct ApproveSitting: Command {
    package static let name = CommandName.approveSitting

    package let key: SittingKey

    package init(_ key: SittingKey) { self.key = key }

    /// - Returns: whether anything changed; an approved brief stays so.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [key] transaction in
            let sitting = try transaction.sittings.requireLocked(key)
            let act = try stamp.act(Self.name, on: sitting.subject)
            if sitting.state == .externalApproved { return false }
            _ = try transaction.sittings.apply(.approve, to: sitting, by: act)
            try transaction.audit.append(act, to: .sitting(sitting.id), person: nil, payload: key.json())
            return true
        }
    }
}
