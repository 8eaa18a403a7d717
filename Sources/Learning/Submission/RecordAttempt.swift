import CanonicalJSON

/// Takes an attempt that a machine marked: the answers with their receipt, and the mark. Of several tries within one sitting the best counts (ruling 16).
package struct RecordAttempt: Command {
    package static let name = CommandName.recordAttempt

    package enum Outcome: Sendable, Equatable {
        /// How many tries are left.
        case recorded(triesLeft: Int)
        case unchanged
    }

    package let key: SittingKey
    package let email: EmailAddress
    /// Of the answers as they were given.
    package let answers: FileDigest
    package let mark: Hundredths

    package init(_ key: SittingKey, email: EmailAddress, answers: FileDigest, mark: Hundredths) throws(Refusal) {
        guard (Hundredths.zero...Hundredths.hundred).contains(mark) else { throw Refusal(.markOutOfRange, [mark.description]) }
        (self.key, self.email, self.answers, self.mark) = (key, email, answers, mark)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let draw = try MarkDraw.one(in: context)
        let number = Receipt.number(random: try context.random.bytes(10))
        return try await context.store.write { [self, zones = context.zones] transaction in
            let found = try transaction.submissions.requireLocked(key, email: email)
            let act = try draw.stamp.act(Self.name, on: found.sitting.subject)
            let receipts = try transaction.submissions.receipts(of: found.submission.id)
            if receipts.contains(where: { $0.content?.digest == answers }) { return .unchanged }
            let frame = try transaction.frame(of: found.sitting)
            try frame.requireUploads()
            guard frame.assessment.marking == .machine else { throw Refusal(.notMachineMarked, [key.description]) }
            let tries = frame.assessment.limits.tries
            guard receipts.count < tries else { throw Refusal(.triesUsedUp, [key.description, "\(tries)"]) }
            try transaction.requireTakingPart(found.submission, email: email, cohort: key.cohort, by: act)
            let verdict = try frame.lateRule(extendedBy: found.submission.extensionDays, zones).judge(submittedAt: act.at)
            if case .closed(let days) = verdict { throw Refusal(.workNotTaken, [key.description, "\(days)"]) }

            let submission = try advance(found.submission, verdict, number, act, in: transaction)
            try transaction.audit.append(
                act,
                to: .submission(submission.id),
                person: submission.person,
                payload: key.json(["answers": .string(answers.text), "rawHundredths": .integer(Int64(mark.count)), "receipt": .string(number)])
            )
            try recordIfBest(submission, frame, draw, in: transaction)
            return .recorded(triesLeft: tries - receipts.count - 1)
        }
    }

    private func advance(
        _ submission: Submission,
        _ verdict: LateVerdict,
        _ number: String,
        _ act: Act,
        in transaction: any RecordTransaction
    ) throws -> Submission {
        let content = Submission.Content(digest: answers, words: 0)
        var submission = submission
        if submission.state == .provisional {
            try transaction.submissions.insert(
                Receipt(number: number, submission: submission.id, content: content, at: act.at, lateDays: verdict.days)
            )
            return submission
        }
        submission = try transaction.submissions.apply(verdict.days > 0 ? .submitLate : .submit, to: submission, by: act)
        _ = try transaction.take(content, of: &submission, at: act.at, lateDays: verdict.days, number: number)
        return try transaction.submissions.apply(.markByMachine, to: submission, by: act)
    }

    private func recordIfBest(_ submission: Submission, _ frame: SittingFrame, _ draw: MarkDraw, in transaction: any RecordTransaction) throws {
        guard let enrolment = try transaction.enrolments.find(submission.enrolment) else { return }
        let marks = try transaction.marks.steps(enrolment.id, frame.sitting.assessment).filter { $0.sitting == key.number }
            .compactMap { step in if case .raw(let mark) = step.kind { mark } else { nil } }
        guard marks.allSatisfy({ $0 < mark }) else { return }
        let act = try draw.markStamp.act(Self.name, on: frame.sitting.subject)
        try transaction.recordSettled(.raw(mark), of: submission, enrolment, frame, draw, by: act)
    }
}
