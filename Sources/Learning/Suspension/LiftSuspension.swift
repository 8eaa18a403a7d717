import CanonicalJSON

/// One registrar's word that a suspension ends before its term; with a second one's its documents are valid again.
package struct LiftSuspension: Command {
    package static let name = CommandName.liftSuspension

    /// Of a document that it holds.
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
            let (suspension, enrolment) = try transaction.lockSuspended(serial)
            var payload: [String: JSONValue] = ["suspension": .string(suspension.id.description), "reason": .string(reason)]
            let held = try transaction.suspensions.suspendedDocuments(of: suspension.id)
            let outcome: JointOutcome
            switch try transaction.concur(in: .lift, of: suspension.id.uuid, about: enrolment.person, reason: reason, drawing: id, act) {
            case .unchanged(let proposal): return .awaitingSecond(until: proposal.lapsesAt)
            case .proposed(let proposal):
                payload["lapsesAt"] = .string(proposal.lapsesAt.description)
                outcome = .awaitingSecond(until: proposal.lapsesAt)
            case .agreed(_, let first):
                _ = try transaction.lift(suspension, of: enrolment.person, reason: reason, act)
                payload["first"] = .string(first.account.description)
                outcome = .done
            }
            try transaction.record(act, held, of: enrolment, payload)
            return outcome
        }
    }
}
