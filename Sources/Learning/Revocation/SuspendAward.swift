import CanonicalJSON

/// Suspends the documents of an award while the inquiry into it runs: an interim act of two persons (ruling 5). Verifiers see it at once; the holder is told.
package struct SuspendAward: Command {
    package static let name = CommandName.suspendAward

    package let id: Identifier<RevocationCase>
    package let reason: String
    /// Who confirms beside the one who acts.
    package let secondPerson: String

    package init(_ id: Identifier<RevocationCase>, reason: String, secondPerson: String) throws(Refusal) {
        self.id = id
        self.reason = try Reason.required(reason)
        guard let second = try? Reason.required(secondPerson) else { throw Refusal(.secondPersonNeeded, ["one person"]) }
        self.secondPerson = second
    }

    /// - Returns: the serials of the documents that were suspended by this; none where they were before, or where none is sealed.
    package func perform(in context: CommandContext) async throws -> [String] {
        guard Folding.folded(secondPerson) != Folding.folded(context.actor.name) else { throw Refusal(.secondPersonNeeded, [context.actor.name]) }
        let stamp = try context.stamp()
        let messageID: Identifier<OutboxMessage> = try context.identifier()
        return try await context.store.write { [self] transaction in
            let act = try stamp.act(Self.name)
            let revocation = try transaction.revocations.requireLocked(id)
            guard !revocation.state.isEnd else {
                throw Refusal(.transitionRefused, [RevocationState.noun, revocation.state.rawValue, Self.name.rawValue])
            }
            let enrolment = try transaction.lockedEnrolment(of: revocation).enrolment
            let serials = try transaction.apply(.suspend, toAwardDocumentsOf: enrolment, reason: reason, by: act)
            guard !serials.isEmpty else { return [] }
            let message = OutboxMessage(id: messageID, topic: .awardSuspended, subject: revocation.id.uuid, recipient: enrolment.person)
            try transaction.outbox.post(message, at: act.at)
            try transaction.record(
                act,
                revocation,
                of: enrolment,
                [
                    "suspended": .array(serials.map { .string($0) }), "reason": .string(reason), "secondPerson": .string(secondPerson),
                ]
            )
            return serials
        }
    }
}
