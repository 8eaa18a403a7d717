import CanonicalJSON

/// Decides a claim, or the appeal against its refusal: an extension, another session, or no. Lateness is counted anew from the extended deadline.
package struct DecideClaim: Command {
    package static let name = CommandName.decideClaim

    package enum Decision: Sendable, Hashable {
        case extend(days: Int)
        case excuse
        case refuse
    }

    package let key: SittingKey
    package let email: EmailAddress
    package let decision: Decision
    package let reason: String

    package init(_ key: SittingKey, email: EmailAddress, _ decision: Decision, reason: String) throws(Refusal) {
        if case .extend(let days) = decision, days < 1 {
            throw Refusal(
                invalid: LocalizedText(english: "\(days) days", french: "\(days) jours"),
                LocalizedText(english: "an extension is for one day or more", french: "une prolongation est d'un jour ou plus")
            )
        }
        (self.key, self.email, self.decision) = (key, email, decision)
        self.reason = try Reason.required(reason)
    }

    /// - Returns: where the claim stands; the same decision again changes nothing.
    package func perform(in context: CommandContext) async throws -> ClaimState {
        let draw = try MarkDraw.one(in: context)
        return try await context.store.write { [self, zones = context.zones] transaction in
            let found = try transaction.requireLockedWork(key, of: email, for: Self.name, by: draw.stamp.actor)
            let act = try draw.stamp.act(Self.name, on: found.sitting.subject)
            guard var claim = try transaction.claims.lockLast(of: found.submission.id) else {
                throw Refusal(.claimUnknown, ["\(email.text), \(key)"])
            }
            if claim.state == settled { return claim.state }
            guard act.actor.person != found.submission.person, claim.decidedBy == nil || claim.decidedBy != act.actor.account else {
                throw Refusal(.ownDecision, [act.actor.description])
            }
            let frame = try transaction.frame(of: found.sitting)
            try carryOut(found.submission, frame, draw, zones, act, in: transaction)
            claim.decidedBy = act.actor.account
            claim.decidedAt = act.at
            if case .extend(let days) = decision { claim.grantedDays = days }
            claim = try transaction.claims.apply(event(on: claim), to: claim, reason: reason, at: act.at, by: act.actor)
            try transaction.audit.append(
                act,
                to: .submission(found.submission.id),
                person: found.submission.person,
                payload: key.json([
                    "claim": .string(claim.id.description), "decision": .string(claim.state.rawValue), "days": .integer(Int64(claim.grantedDays)),
                    "reason": .string(reason),
                ])
            )
            return claim.state
        }
    }

    /// The state in which just this was decided already.
    private var settled: ClaimState {
        switch decision {
        case .extend: .extended
        case .excuse: .excused
        case .refuse: .refused
        }
    }

    private func event(on claim: CircumstancesClaim) -> ClaimEvent {
        switch decision {
        case .extend: .extend
        case .excuse: .excuse
        case .refuse: claim.state == .appealed ? .dismiss : .refuse
        }
    }

    private func carryOut(
        _ submission: Submission,
        _ frame: SittingFrame,
        _ draw: MarkDraw,
        _ zones: any TimeZones,
        _ act: Act,
        in transaction: any RecordTransaction
    ) throws {
        var submission = submission
        switch decision {
        case .extend(let days):
            guard frame.assessment.flags.acceptsLateWork || !frame.assessment.form.isPerformed else {
                throw Refusal(.sittingNotOpen, [key.description, frame.sitting.state.rawValue])
            }
            let limit = frame.terms.circumstances.extensionDays
            guard case .granted(let total) = ExtensionRule.judge(days: days, granted: submission.extensionDays, limit: limit) else {
                throw Refusal(.extensionTooLong, ["\(limit)", "\(submission.extensionDays)", "\(limit - submission.extensionDays)"])
            }
            guard submission.state.next(.excuse) != nil else {
                throw Refusal(.transitionRefused, [SubmissionState.noun, submission.state.rawValue, SubmissionEvent.grantExtension.rawValue])
            }
            submission.extensionDays = total
            let before = submission.lateDays
            submission = try transaction.reviseLateness(of: submission, frame, zones, by: act)
            // A page that can be worked on again has a deadline of its own, which the sitting's clock may have passed.
            if [.notStarted, .draft].contains(submission.state) {
                try transaction.sittings.bringClockForward(frame.sitting.id, to: frame.deadline(extendedBy: total, zones).instant)
            }
            if submission.state == .provisional, submission.lateDays != before {
                let markAct = try draw.markStamp.act(Self.name, on: frame.sitting.subject)
                try transaction.recordLateness(of: submission, frame, draw, reason: reason, by: markAct)
            }
        case .excuse:
            submission = try transaction.submissions.apply(.excuse, to: submission, reason: reason, by: act)
            let markAct = try draw.markStamp.act(Self.name, on: frame.sitting.subject)
            try transaction.recordSetAside(.excused, of: submission, frame, draw, reason: reason, by: markAct)
        case .refuse: break
        }
    }
}
