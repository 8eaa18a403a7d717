/// The external examiner approves a brief that a peer reviewed.
package struct ApproveSitting: Command {
    package static let name = CommandName.approveSitting

    package let key: SittingKey
    /// Of the sitting as it was read; nil compares nothing.
    package let version: String?

    package init(_ key: SittingKey, version: String? = nil) { (self.key, self.version) = (key, version) }

    /// - Returns: whether anything changed; an approved brief stays so.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [key, version] transaction in
            let sitting = try transaction.sittings.requireLocked(key)
            let act = try stamp.act(Self.name, on: sitting.subject)
            if sitting.state == .externalApproved { return false }
            try sitting.version.require(version, of: key)
            _ = try transaction.sittings.apply(.approve, to: sitting, by: act)
            try transaction.audit.append(act, to: .sitting(sitting.id), person: nil, payload: key.json())
            return true
        }
    }
}
