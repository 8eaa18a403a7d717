import CanonicalJSON

/// Carries out the Governing Board's decision to withdraw an award, where it was taken elsewhere; an inquiry that runs here is decided here. The certificate is
/// withdrawn from now on with every other document that claims the award, the enrolment's award revoked. Two people act, and the register tells verifiers at once;
/// the old file keeps its good seal, which is why the register decides. A document that claims no award is withdrawn alone.
package struct RevokeCertificate: Command {
    package static let name = CommandName.revokeCertificate

    package enum Outcome: Sendable, Equatable {
        case revoked(since: Instant)
        case alreadyRevoked(since: Instant)
    }

    package let serial: String
    package let reason: String
    /// Who confirms beside the one who acts.
    package let secondPerson: String

    package init(serial: String, reason: String, secondPerson: String) throws(Refusal) {
        self.serial = serial
        self.reason = try Reason.required(reason)
        guard let second = try? Reason.required(secondPerson) else { throw Refusal(.secondPersonNeeded, ["one person"]) }
        self.secondPerson = second
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        guard Folding.folded(secondPerson) != Folding.folded(context.actor.name) else { throw Refusal(.secondPersonNeeded, [context.actor.name]) }
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let act = try stamp.act(Self.name)
            let (document, enrolment) = try transaction.lockDocument(serial)
            if document.state == .revoked { return .alreadyRevoked(since: document.stateSince) }
            if let award = try transaction.awards.find(enrolment.id), let open = try transaction.revocations.open(of: award.id) {
                throw Refusal(.revocationOpen, [open.id.description])
            }
            let revoked = try transaction.change(document, by: .revoke, of: enrolment.person, reason: reason, act)
            var others: [Document] = []
            if document.facts.content.claimsAward {
                _ = try transaction.enrolments.apply(.revokeAward, to: enrolment, reason: reason, at: act.at, by: act.actor)
                others = try transaction.withdrawDocuments(of: enrolment, reason: reason, act) { $0.facts.content.claimsAward }
            }
            try transaction.audit.append(
                act,
                to: .document(document.id),
                person: enrolment.person,
                payload: [
                    "serial": .string(document.facts.serial.text), "reason": .string(reason), "secondPerson": .string(secondPerson),
                    "others": .array(others.map { .string($0.facts.serial.text) }),
                ]
            )
            return .revoked(since: revoked.stateSince)
        }
    }
}
