import CanonicalJSON

/// Begins an attempt at the test of a sitting: draws a paper by a seed of its own, and starts its time. While one is open, beginning again gives that one.
package struct StartAttempt: Command {
    package static let name = CommandName.startAttempt

    package enum Outcome: Sendable, Equatable {
        case started(Identifier<Attempt>)
        /// Begun before, in another window perhaps, and still open.
        case open(Identifier<Attempt>)
    }

    package let key: SittingKey
    package let email: EmailAddress

    package init(_ key: SittingKey, email: EmailAddress) { (self.key, self.email) = (key, email) }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let (id, seed): (Identifier<Attempt>, UInt64) = (try context.identifier(), try context.random.word())
        let stamp = try context.stamp()
        return try await context.store.write { [self, zones = context.zones] transaction in
            let found = try transaction.requireLockedWork(key, of: email, for: Self.name, by: stamp.actor)
            let act = try stamp.act(Self.name, on: found.subject)
            let before = try transaction.attempts.all(of: found.submission.id)
            if let open = before.first(where: { $0.state == .notStarted || $0.state.takesAnswers }) {
                guard act.at < open.term.closesAt else { throw Refusal(.attemptPending, [key.description]) }
                return .open(open.id)
            }
            let frame = try transaction.frame(of: found.sitting)
            let blueprint = try requireTest(frame)
            try requireTry(found.submission, before, frame, in: transaction)
            try transaction.requireTakingPart(found.submission, email: email, cohort: key.cohort, by: act)
            let rule = try frame.lateRule(extendedBy: found.submission.extensionDays, zones)
            let verdict = try rule.judge(submittedAt: act.at)
            if case .closed(let days) = verdict { throw Refusal(.workNotTaken, [key.description, "\(days)"]) }
            try requireOpenPage(found.submission, verdict)

            let term = AttemptTerm(
                startingAt: act.at,
                minutes: frame.assessment.limits.minutes,
                due: try frame.deadline(extendedBy: found.submission.extensionDays, zones).instant,
                lateEnd: try rule.windowEnd(),
                graceSeconds: frame.terms.quiz.graceSeconds
            )
            let questions = try blueprint.paper(from: frame.banks, seed: seed).attemptQuestions
            let drawn = Attempt(id: id, submission: found.submission.id, number: before.count + 1, seed: seed, startedAt: act.at, term: term)
            try begin(drawn, questions, found.submission, by: act, in: transaction)
            return .started(id)
        }
    }

    private func begin(
        _ drawn: Attempt,
        _ questions: [AttemptQuestion],
        _ submission: Submission,
        by act: Act,
        in transaction: any RecordTransaction
    ) throws {
        try transaction.attempts.insert(drawn, questions, at: act.at, by: act.actor)
        var attempt = try transaction.attempts.apply(.begin, to: drawn, by: act)
        attempt.clockAt = attempt.term.deadline
        try transaction.attempts.update(attempt)
        try transaction.audit.append(
            act,
            to: .attempt(attempt.id),
            person: submission.person,
            payload: key.json([
                "submission": .string(submission.code.text), "number": .number(attempt.number), "seed": .string(attempt.seedText),
                "items": .keys(questions.map(\.item)), "deadlineAt": .integer(attempt.term.deadline.microseconds),
                "closesAt": .integer(attempt.term.closesAt.microseconds),
            ])
        )
    }

    private func requireTest(_ frame: SittingFrame) throws(Refusal) -> TestBlueprint {
        guard let blueprint = frame.assessment.test else { throw Refusal(.notATest, [key.description]) }
        guard frame.assessment.marking == .machine else { throw Refusal(.notMachineMarked, [key.description]) }
        try frame.requireUploads()
        return blueprint
    }

    /// A try is a receipt, or an attempt that came to none; a voided one is no try.
    private func requireTry(_ submission: Submission, _ before: [Attempt], _ frame: SittingFrame, in transaction: any RecordTransaction) throws {
        let tries = frame.assessment.limits.tries
        let voided = Set(before.filter { $0.state == .voided }.compactMap { $0.result?.receipt })
        let receipts = try transaction.submissions.receipts(of: submission.id).filter { !voided.contains($0.number) }
        let used = receipts.count + before.count { $0.state != .voided && $0.result == nil }
        guard used < tries else { throw Refusal(.triesUsedUp, [key.description, "\(tries)"]) }
    }

    /// Excused, held or missed work takes no attempt; what has a mark takes a further try.
    private func requireOpenPage(_ submission: Submission, _ verdict: LateVerdict) throws(Refusal) {
        guard !submission.takesMachineMark(verdict) else { return }
        throw Refusal(.transitionRefused, [SubmissionState.noun, submission.state.rawValue, SubmissionEvent.submit.rawValue])
    }
}

extension Submission {
    /// Whether an attempt can still become part of it.
    func takesMachineMark(_ verdict: LateVerdict) -> Bool {
        state == .provisional || (state == .notStarted || state == .draft) && state.next(verdict.days > 0 ? .submitLate : .submit) != nil
    }
}
