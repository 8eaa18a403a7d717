import CanonicalJSON

/// What the clock does for a sitting: past somebody's deadline it hands in their last draft with the time at which it was saved, past their late days it notes that
/// nothing came, and it moves the sitting on. Run again, it does what has become due since.
package struct CloseSitting: Command {
    package static let name = CommandName.closeSitting

    package struct Outcome: Sendable, Equatable {
        package var state: SittingState
        /// Drafts handed in.
        package var submitted: Int
        /// Works that did not come.
        package var missing: Int

        package init(state: SittingState, submitted: Int = 0, missing: Int = 0) {
            (self.state, self.submitted, self.missing) = (state, submitted, missing)
        }
    }

    package let key: SittingKey

    package init(_ key: SittingKey) { self.key = key }

    private struct Draw: Sendable {
        let stamp: AuditStamp
        let receipt: String
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        let count = try await context.store.read { [key] transaction in
            try transaction.submissions.all(in: transaction.sittings.require(key).id).count
        }
        let draws = try (0..<count).map { _ in
            Draw(stamp: try context.stamp(), receipt: Receipt.number(random: try context.random.bytes(10)))
        }
        return try await context.store.write { [self, zones = context.zones] transaction in
            let sitting = try transaction.sittings.requireLocked(key)
            let act = try stamp.act(Self.name, on: sitting.subject)
            guard sitting.state.takesWork else {
                try look(at: nil, sitting, in: transaction)
                return Outcome(state: sitting.state)
            }
            let frame = try transaction.frame(of: sitting)
            let moved = try moveOn(frame, act, zones, in: transaction)
            var outcome = Outcome(state: moved.state)
            var next = [try nextChange(of: moved, frame, zones)]
            // A performance is noted by its examiners, after the session, and missed when marking ends.
            if !frame.assessment.form.isPerformed {
                let open = try transaction.submissions.all(in: sitting.id).filter { $0.state == .notStarted || $0.state == .draft }
                guard open.count <= draws.count else { throw Refusal(.recordsChanged, [key.description]) }
                let answering = frame.assessment.test == nil ? [:] : try transaction.attempts.closings(in: sitting.id)
                for (submission, draw) in zip(open, draws) {
                    // An attempt on its way is handed in before anything is found missing.
                    if let closing = answering[submission.id] {
                        next.append(closing)
                        continue
                    }
                    switch try settle(submission, frame, draw, zones, in: transaction) {
                    case .submit: outcome.submitted += 1
                    case .missDeadline: outcome.missing += 1
                    default: next.append(try nextChange(of: submission, frame, zones, after: act.at))
                    }
                }
            }
            try look(at: next.compactMap(\.self).min(), moved, in: transaction)
            return outcome
        }
    }

    private func look(at instant: Instant?, _ sitting: Sitting, in transaction: any RecordTransaction) throws {
        guard sitting.clockAt != instant else { return }
        var sitting = sitting
        sitting.clockAt = instant
        try transaction.sittings.update(sitting)
    }

    private func nextChange(of sitting: Sitting, _ frame: SittingFrame, _ zones: any TimeZones) throws -> Instant? {
        switch sitting.state {
        case .open: try frame.deadline(extendedBy: 0, zones).instant
        case .lateWindow: try frame.lateRule(extendedBy: 0, zones).windowEnd()
        default: nil
        }
    }

    /// Its author's own deadline, and after that the end of the days on which late work is taken.
    private func nextChange(of submission: Submission, _ frame: SittingFrame, _ zones: any TimeZones, after now: Instant) throws -> Instant {
        let deadline = try frame.deadline(extendedBy: submission.extensionDays, zones)
        return try deadline.isPast(at: now) ? frame.lateRule(extendedBy: submission.extensionDays, zones).windowEnd() : deadline.instant
    }

    private func moveOn(_ frame: SittingFrame, _ act: Act, _ zones: any TimeZones, in transaction: any RecordTransaction) throws -> Sitting {
        var sitting = frame.sitting
        let before = sitting.state
        let deadline = try frame.deadline(extendedBy: 0, zones)
        let end = try frame.lateRule(extendedBy: 0, zones).windowEnd()
        if sitting.state == .open && deadline.isPast(at: act.at) && deadline.instant < end {
            sitting = try transaction.sittings.apply(.passDeadline, to: sitting, by: act)
        }
        if (sitting.state == .open || sitting.state == .lateWindow) && end <= act.at {
            sitting = try transaction.sittings.apply(.close, to: sitting, by: act)
        }
        if sitting.state != before {
            try transaction.audit.append(
                act,
                to: .sitting(sitting.id),
                person: nil,
                payload: key.json(["state": .string(sitting.state.rawValue)])
            )
        }
        return sitting
    }

    private func settle(
        _ submission: Submission,
        _ frame: SittingFrame,
        _ draw: Draw,
        _ zones: any TimeZones,
        in transaction: any RecordTransaction
    ) throws -> SubmissionEvent? {
        let now = draw.stamp.at
        guard try frame.deadline(extendedBy: submission.extensionDays, zones).isPast(at: now) else { return nil }
        let rule = try frame.lateRule(extendedBy: submission.extensionDays, zones)
        let act = try draw.stamp.act(Self.name, on: frame.sitting.subject)
        var submission = submission
        var facts: [String: JSONValue] = [:]
        let event: SubmissionEvent
        if let draft = submission.draft, !draft.isHeldBack, try rule.judge(submittedAt: draft.savedAt) == .onTime {
            event = .submit
            submission = try transaction.submissions.apply(event, to: submission, by: act)
            facts = try transaction.take(draft.content, of: &submission, at: draft.savedAt, lateDays: 0, number: draw.receipt).facts
        } else if try rule.windowEnd() <= now {
            event = .missDeadline
            submission = try transaction.submissions.apply(event, to: submission, by: act)
        } else {
            return nil
        }
        facts["event"] = .string(event.rawValue)
        try transaction.audit.append(act, to: .submission(submission.id), person: submission.person, payload: key.json(facts))
        return event
    }
}
