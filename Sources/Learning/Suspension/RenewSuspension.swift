import CanonicalJSON

/// One registrar's word that a suspension is to last for another term; with a second one's it does, counted from the day on which it would have ended (ruling 5).
package struct RenewSuspension: Command {
    package static let name = CommandName.renewSuspension

    /// Of a document that it holds.
    package let serial: String
    package let reason: String

    package init(serial: String, reason: String?) throws(Refusal) {
        self.serial = serial
        self.reason = try Reason.required(reason)
    }

    package func perform(in context: CommandContext) async throws -> SuspensionOutcome {
        let stamp = try context.stamp()
        let id: Identifier<JointAct> = try context.identifier()
        return try await context.store.write { [self, zones = context.zones] transaction in
            let act = try stamp.act(Self.name)
            let (suspension, enrolment) = try transaction.lockSuspended(serial)
            var payload: [String: JSONValue] = ["suspension": .string(suspension.id.description), "reason": .string(reason)]
            let held = try transaction.suspensions.suspendedDocuments(of: suspension.id)
            let outcome: SuspensionOutcome
            switch try transaction.concur(in: .renew, of: suspension.id.uuid, about: enrolment.person, reason: reason, drawing: id, act) {
            case .unchanged(let proposal): return .awaitingSecond(until: proposal.lapsesAt)
            case .proposed(let proposal):
                payload["lapsesAt"] = .string(proposal.lapsesAt.description)
                outcome = .awaitingSecond(until: proposal.lapsesAt)
            case .agreed(_, let first):
                let terms = try transaction.terms(of: enrolment)
                let last = suspension.until.local.date.adding(days: terms.documents.suspensionDays)
                let until = try Deadline(.endOfDay(last), in: suspension.until.zone, by: zones)
                try transaction.suspensions.apply(.renew, to: suspension, until: until, reason: reason, by: act)
                for document in held { try transaction.tell(.suspensionRenewed, of: document, to: enrolment.person, act) }
                payload["first"] = .string(first.account.description)
                payload["until"] = .string(until.description)
                outcome = .suspended(until: until.instant)
            }
            try transaction.record(act, held, of: enrolment, payload)
            return outcome
        }
    }
}

extension RecordTransaction {
    /// Into the trail of the first of the documents, with the serials of all.
    func record(_ act: Act, _ documents: [Document], of enrolment: Enrolment, _ payload: [String: JSONValue]) throws {
        guard let document = documents.first else { return }
        let serials: JSONValue = .array(documents.map { .string($0.facts.serial.text) })
        let whole = payload.merging(["serials": serials]) { $1 }
        try audit.append(act, to: .document(document.id), person: enrolment.person, payload: .object(whole))
    }
}
