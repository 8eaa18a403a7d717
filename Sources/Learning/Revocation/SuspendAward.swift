import CanonicalJSON

/// One registrar's word that the documents of an award are not to be relied on while the inquiry into it runs; with a second one's they are suspended for a term
/// (ruling 5). Verifiers see it at once; the holder is told before, unless the inquiry is about a fraud.
package struct SuspendAward: Command {
    package static let name = CommandName.suspendAward

    package let id: Identifier<RevocationCase>
    package let reason: String

    package init(_ id: Identifier<RevocationCase>, reason: String?) throws(Refusal) {
        self.id = id
        self.reason = try Reason.required(reason)
    }

    package func perform(in context: CommandContext) async throws -> SuspensionOutcome {
        let stamp = try context.stamp()
        let (suspensionID, jointActID): (Identifier<Suspension>, Identifier<JointAct>) = (try context.identifier(), try context.identifier())
        return try await context.store.write { [self, zones = context.zones] transaction in
            let act = try stamp.act(Self.name)
            let revocation = try transaction.revocations.requireLocked(id)
            guard !revocation.state.isEnd else {
                throw Refusal(.transitionRefused, [RevocationState.noun, revocation.state.rawValue, Self.name.rawValue])
            }
            let enrolment = try transaction.lockedEnrolment(of: revocation).enrolment
            let valid = try transaction.awardDocuments(of: enrolment).filter { $0.state == .issued }
            guard !valid.isEmpty else { return .unchanged }
            let wish = SuspensionWish(
                id: suspensionID,
                ground: SuspensionGround(revocation.ground),
                revocation: revocation.id,
                enrolment: enrolment,
                reason: reason,
                documents: valid
            )
            var payload: [String: JSONValue] = [
                "documents": .array(valid.map { .string($0.facts.serial.text) }), "reason": .string(reason),
            ]
            let outcome: SuspensionOutcome
            let holder = enrolment.person
            switch try transaction.concur(in: .suspendAward, of: revocation.id.uuid, about: holder, reason: reason, drawing: jointActID, act) {
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
            try transaction.record(act, revocation, of: enrolment, .object(payload))
            return outcome
        }
    }
}
