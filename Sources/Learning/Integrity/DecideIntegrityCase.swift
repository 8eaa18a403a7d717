import CanonicalJSON

/// The integrity board clears the person or takes marks off. The script then goes on where it stood: the marks sent for it count, and if the run was settled in the
/// meantime its own is settled now.
package struct DecideIntegrityCase: Command {
    package static let name = CommandName.decideIntegrityCase

    package enum Decision: Sendable, Hashable {
        case clear
        /// Marks off, up to 100, which leave nothing.
        case penalise(Hundredths)
    }

    package let id: Identifier<IntegrityCase>
    package let decision: Decision
    package let reason: String

    package init(_ id: Identifier<IntegrityCase>, _ decision: Decision, reason: String) throws(Refusal) {
        if case .penalise(let deduction) = decision, !(Hundredths(count: 1)...Hundredths.hundred).contains(deduction) {
            throw Refusal(.markOutOfRange, [deduction.description])
        }
        (self.id, self.decision) = (id, decision)
        self.reason = try Reason.required(reason)
    }

    /// - Returns: where the case stands; the same decision again changes nothing.
    package func perform(in context: CommandContext) async throws -> IntegrityCaseState {
        let stamp = try context.stamp()
        let (penalty, mark) = (try MarkDraw.one(in: context), try MarkDraw.one(in: context))
        return try await context.store.write { [self] transaction in
            var decided = try transaction.integrityCases.requireLocked(id)
            let act = try stamp.act(Self.name, on: Subject(caseFile: id.uuid))
            if decided.deduction == deduction, !decided.isOpen { return decided.state }
            guard let submission = try transaction.submissions.find(decided.submission),
                let found = try transaction.submissions.lock(submission.code)
            else { throw Refusal(.integrityCaseUnknown, [id.description]) }
            try requireNoPart(act, decided, found.submission, in: transaction)

            let former = decided.deduction ?? .zero
            decided.deduction = deduction
            decided = try transaction.integrityCases.apply(event, to: decided, reason: reason, at: act.at, by: act.actor)
            let resumed = try transaction.submissions.apply(decision == .clear ? .clear : .penalise, to: found.submission, reason: reason, by: act)
            try transaction.audit.append(
                act,
                to: .submission(submission.id),
                person: submission.person,
                payload: ["case": .string(id.description), "deductionHundredths": .integer(Int64(deduction.count)), "reason": .string(reason)]
            )
            let frame = try transaction.frame(of: found.sitting)
            if deduction > .zero || former > .zero {
                try transaction.recordPenalty(
                    deduction,
                    of: submission,
                    frame,
                    penalty,
                    reason: reason,
                    by: penalty.stamp.act(Self.name, on: Subject(caseFile: id.uuid))
                )
            }
            try goOn(resumed, frame, mark, mark.stamp.act(Self.name, on: Subject(caseFile: id.uuid)), in: transaction)
            return decided.state
        }
    }

    private var event: IntegrityCaseEvent { decision == .clear ? .clear : .penalise }

    private var deduction: Hundredths {
        switch decision {
        case .clear: .zero
        case .penalise(let deduction): deduction
        }
    }

    /// Whoever referred it, marked it, or wrote it does not decide (domain.md 2.9.5).
    private func requireNoPart(_ act: Act, _ found: IntegrityCase, _ submission: Submission, in transaction: any RecordTransaction) throws {
        guard let account = act.actor.account else { return }
        let marked = try transaction.markings.all(of: submission.id).contains { $0.marker == account }
        guard account != found.referredBy, !marked, act.actor.person != submission.person else {
            throw Refusal(.ownDecision, [act.actor.description])
        }
    }

    private func goOn(_ submission: Submission, _ frame: SittingFrame, _ draw: MarkDraw, _ act: Act, in transaction: any RecordTransaction) throws {
        var submission = submission
        let allocations = try transaction.markings.all(of: submission.id)
        for event in SubmissionEvent.marking(allocations, frame.doubleMarking) {
            submission = try transaction.submissions.apply(event, to: submission, reason: reason, by: act)
        }
        let isOver = [.moderation, .board, .released].contains(frame.sitting.state)
        guard isOver, let mark = SettledMark(allocations, of: submission.state, by: frame.doubleMarking),
            let enrolment = try transaction.enrolments.find(submission.enrolment)
        else { return }
        try transaction.settle(submission, at: mark, enrolment, frame, draw, by: act)
    }
}

extension SubmissionEvent {
    /// What the marks that were sent for a script make of it.
    fileprivate static func marking(_ allocations: [MarkingAllocation], _ rule: DoubleMarkingRule) -> [SubmissionEvent] {
        let (first, second, third) = (allocations.sent(.first), allocations.sent(.second), allocations.sent(.third))
        guard let first, let second else { return first == nil && second == nil ? [] : [.markFirst] }
        if third != nil { return [.markFirst, .markSecond, .markThird] }
        let agreed = allocations.counting(.first)?.agreement?.mark
        if let agreed, agreed == allocations.counting(.second)?.agreement?.mark { return [.markFirst, .markSecond, .agree] }
        if case .average = rule.compare(first: first, second: second) { return [.markFirst, .markSecond, .agree] }
        return [.markFirst, .markSecond]
    }
}
