import CanonicalJSON

/// One registrar's word that a document was never valid, because no ratified award stands behind it; with a second one's it is annulled at once (ruling 5). What a
/// ratified award carries falls by an inquiry alone.
package struct AnnulDocument: Command {
    package static let name = CommandName.annulDocument

    package let serial: String
    package let reason: String

    package init(serial: String, reason: String?) throws(Refusal) {
        self.serial = serial
        self.reason = try Reason.required(reason)
    }

    package func perform(in context: CommandContext) async throws -> JointOutcome {
        let stamp = try context.stamp()
        let id: Identifier<JointAct> = try context.identifier()
        return try await context.store.write { [self] transaction in
            let act = try stamp.act(Self.name)
            let (document, enrolment) = try transaction.lockDocument(serial)
            if document.state == .annulled { return .unchanged }
            try document.require(.annul)
            try Self.refuseRatified(document, enrolment, in: transaction)
            var payload: [String: JSONValue] = ["serial": .string(document.facts.serial.text), "reason": .string(reason)]
            let outcome: JointOutcome
            switch try transaction.concur(in: .annul, of: document.id.uuid, about: enrolment.person, reason: reason, drawing: id, act) {
            case .unchanged(let proposal): return .awaitingSecond(until: proposal.lapsesAt)
            case .proposed(let proposal):
                payload["lapsesAt"] = .string(proposal.lapsesAt.description)
                outcome = .awaitingSecond(until: proposal.lapsesAt)
            case .agreed(_, let first):
                try transaction.change(document, by: .annul, of: enrolment.person, reason: reason, act)
                payload["first"] = .string(first.account.description)
                outcome = .done
            }
            try transaction.audit.append(act, to: .document(document.id), person: enrolment.person, payload: .object(payload))
            return outcome
        }
    }

    private static func refuseRatified(_ document: Document, _ enrolment: Enrolment, in transaction: any RecordTransaction) throws {
        guard document.facts.content.claimsAward, enrolment.state == .awarded,
            let award = try transaction.awards.find(enrolment.id), award.ratifiedOn != nil
        else { return }
        throw Refusal(.awardRatified, [document.facts.serial.text])
    }
}
