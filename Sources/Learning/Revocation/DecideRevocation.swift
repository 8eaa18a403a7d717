import CanonicalJSON

/// The Governing Board's decision on an award, carried out at once: the suspension lifted, or award and documents revoked from now on, or annulled as never valid.
/// Nobody decides who sat on the panel or opened the case. The holder is told within the term.
package struct DecideRevocation: Command {
    package static let name = CommandName.decideRevocation

    package enum Outcome: Sendable, Equatable {
        /// With the deadline for telling the holder.
        case decided(RevocationState, tellBy: Instant)
        case unchanged(RevocationState)
    }

    package let id: Identifier<RevocationCase>
    package let ruling: RevocationCase.Ruling
    package let reason: String

    package init(_ id: Identifier<RevocationCase>, _ ruling: RevocationCase.Ruling, reason: String?) throws(Refusal) {
        (self.id, self.ruling) = (id, ruling)
        self.reason = try Reason.required(reason)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        let messageID: Identifier<OutboxMessage> = try context.identifier()
        return try await context.store.write { [self, zones = context.zones] transaction in
            let act = try stamp.act(Self.name)
            let revocation = try transaction.revocations.requireLocked(id)
            if revocation.state.isEnd, RevocationState.recommended.next(ruling.event) == revocation.state { return .unchanged(revocation.state) }
            let (enrolment, cohort) = try transaction.lockedEnrolment(of: revocation)
            let panel = try transaction.revocations.panel(id)
            try refuseOwn(act, revocation, panel, enrolment)
            let tellBy = try tellBy(act.at, cohort.terms, zones)
            let state = try transaction.revocations.apply(ruling.event, to: revocation, tellBy: tellBy, reason: reason, by: act)
            let serials = try carryOut(revocation, on: enrolment, act, in: transaction)
            for account in panel { try transaction.endCase(id.uuid, of: account, at: act.at) }
            let message = OutboxMessage(id: messageID, topic: .revocationDecided, subject: id.uuid, recipient: enrolment.person)
            try transaction.outbox.post(message, at: act.at)
            try transaction.record(
                act,
                revocation,
                of: enrolment,
                [
                    "decision": .string(ruling.rawValue), "reason": .string(reason), "tellBy": .string(tellBy.description),
                    "documents": .array(serials.map { .string($0) }),
                ]
            )
            return .decided(state, tellBy: tellBy.instant)
        }
    }

    /// Neither on one's own award nor on one's own earlier act (domain.md 2.9.5).
    private func refuseOwn(_ act: Act, _ revocation: RevocationCase, _ panel: [Identifier<Account>], _ enrolment: Enrolment) throws(Refusal) {
        guard let account = act.actor.account else { return }
        guard account != revocation.openedBy, !panel.contains(account), act.actor.person != enrolment.person else {
            throw Refusal(.ownDecision, [act.actor.description])
        }
    }

    private func tellBy(_ instant: Instant, _ terms: CohortTerms, _ zones: any TimeZones) throws(Refusal) -> Deadline {
        let last = terms.calendar.day(terms.board.revocationNoticeWorkingDays, after: try zones.day(of: instant, in: terms.zone))
        return try Deadline(.endOfDay(last), in: terms.zone, by: zones)
    }

    private func carryOut(_ revocation: RevocationCase, on enrolment: Enrolment, _ act: Act, in transaction: any RecordTransaction) throws -> [String]
    {
        switch ruling {
        case .dismiss: return try transaction.liftSuspension(for: revocation, of: enrolment, reason: reason, by: act)
        case .revoke, .annul:
            _ = try transaction.enrolments.apply(.revokeAward, to: enrolment, reason: reason, at: act.at, by: act.actor)
            return try transaction.end(ruling == .revoke ? .revoke : .annul, awardDocumentsOf: enrolment, reason: reason, by: act)
        }
    }
}
