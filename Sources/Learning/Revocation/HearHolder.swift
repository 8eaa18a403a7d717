import CanonicalJSON

/// Notes that the holder of an award was heard, or was called and would not be, and what was said; nothing is recommended before.
package struct HearHolder: Command {
    package static let name = CommandName.hearHolder

    package let id: Identifier<RevocationCase>
    package let minute: String

    package init(_ id: Identifier<RevocationCase>, minute: String?) throws(Refusal) {
        self.id = id
        self.minute = try Reason.required(minute)
    }

    /// - Returns: whether anything changed.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let act = try stamp.act(Self.name, on: Subject(caseFile: id.uuid))
            let revocation = try transaction.revocations.requireLocked(id)
            if revocation.state == .heard { return false }
            _ = try transaction.revocations.apply(.hear, to: revocation, tellBy: nil, reason: minute, by: act)
            let enrolment = try transaction.lockedEnrolment(of: revocation).enrolment
            try transaction.record(act, revocation, of: enrolment, ["minute": .string(minute)])
            return true
        }
    }
}
