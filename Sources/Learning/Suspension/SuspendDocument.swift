import CanonicalJSON

/// One registrar's word that a document is not to be relied on for a time; with a second one's it is suspended for sixty days, unless the edition's terms say
/// otherwise (ruling 5). Its holder is told before, unless the ground forbids it.
package struct SuspendDocument: Command {
    package static let name = CommandName.suspendDocument

    package let serial: String
    package let ground: SuspensionGround
    package let reason: String

    package init(serial: String, ground: SuspensionGround, reason: String?) throws(Refusal) {
        (self.serial, self.ground) = (serial, ground)
        self.reason = try Reason.required(reason)
    }

    package func perform(in context: CommandContext) async throws -> SuspensionOutcome {
        let stamp = try context.stamp()
        let (id, jointActID): (Identifier<Suspension>, Identifier<JointAct>) = (try context.identifier(), try context.identifier())
        return try await context.store.write { [self, zones = context.zones] transaction in
            let act = try stamp.act(Self.name)
            let (document, enrolment) = try transaction.lockDocument(serial)
            if document.state == .suspended { return .unchanged }
            try document.require(.suspend)
            let wish = SuspensionWish(id: id, ground: ground, revocation: nil, enrolment: enrolment, reason: reason, documents: [document])
            var payload: [String: JSONValue] = [
                "serial": .string(document.facts.serial.text), "ground": .string(ground.rawValue), "reason": .string(reason),
            ]
            let outcome: SuspensionOutcome
            switch try transaction.concur(
                in: .suspend,
                of: document.id.uuid,
                about: enrolment.person,
                detail: ground.rawValue,
                reason: reason,
                drawing: jointActID,
                act
            ) {
            case .unchanged(let proposal): return .awaitingSecond(until: proposal.lapsesAt)
            case .proposed(let proposal):
                try transaction.announce(wish, act)
                payload["lapsesAt"] = .string(proposal.lapsesAt.description)
                outcome = .awaitingSecond(until: proposal.lapsesAt)
            case .agreed(let proposal, let first):
                let suspension = try transaction.suspend(wish, agreed: proposal, by: zones, act)
                payload["first"] = .string(first.account.description)
                payload["until"] = .string(suspension.until.description)
                outcome = .suspended(until: suspension.until.instant)
            }
            try transaction.audit.append(act, to: .document(document.id), person: enrolment.person, payload: .object(payload))
            return outcome
        }
    }
}
