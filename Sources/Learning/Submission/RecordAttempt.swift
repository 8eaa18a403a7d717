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
            let work = MachineMarkedWork(answers: answers, mark: mark, receipt: number, at: act.at, verdict: verdict)
            try transaction.record(work, of: found, frame, draw)
            return .recorded(triesLeft: tries - receipts.count - 1)
        }
    }
}
