import CanonicalJSON

extension RecordTransaction {
    /// Scores what was saved and records it as handed in: receipt, state of the work, mark.
    ///
    /// - Throws: ``Refusal`` where the work takes no attempt any more.
    func finish(_ found: AttemptInSitting, _ frame: SittingFrame, _ draw: AttemptDraw, by act: Act, _ zones: any TimeZones) throws -> Receipt {
        let at = found.attempt.term.counted(at: act.at)
        let verdict = try verdict(on: found, frame, at: at, zones)
        let submission = found.work.submission
        guard submission.takesMachineMark(verdict) else {
            throw Refusal(.transitionRefused, [SubmissionState.noun, submission.state.rawValue, SubmissionEvent.submit.rawValue])
        }
        let questions = try attempts.questions(of: found.attempt.id)
        let answers = found.attempt.answers(questions)
        let mark = try frame.score(questions)
        let work = MachineMarkedWork(answers: try attempts.digest(of: answers), mark: mark, receipt: draw.receipt, at: at, verdict: verdict)
        try record(work, of: found.work, frame, draw.marking)

        var attempt = try attempts.apply(.submit, to: found.attempt, by: act)
        attempt = try attempts.apply(.finish, to: attempt, by: act)
        attempt.result = Attempt.Result(receipt: draw.receipt, mark: mark, submittedAt: at)
        attempt.clockAt = nil
        try attempts.update(attempt)
        try audit.append(
            act,
            to: .attempt(attempt.id),
            person: submission.person,
            payload: ["answers": answers, "rawHundredths": .number(mark.count), "receipt": .string(draw.receipt)]
        )
        return work.receipt(of: submission.id)
    }

    func verdict(on found: AttemptInSitting, _ frame: SittingFrame, at: Instant, _ zones: any TimeZones) throws -> LateVerdict {
        try frame.lateRule(extendedBy: found.work.submission.extensionDays, zones).judge(submittedAt: at)
    }
}

extension Attempt {
    /// What was answered, as it is digested and kept in the trail. The attempt's own name makes the digests of two equal tries differ.
    func answers(_ questions: [AttemptQuestion]) -> JSONValue {
        let given = questions.responses.map { ($0.key.text, $0.value.json) }
        return [
            "attempt": .string(id.description), "seed": .string(seedText), "items": .keys(questions.map(\.item)),
            "responses": .object(Dictionary(uniqueKeysWithValues: given)),
        ]
    }
}

extension SittingFrame {
    /// The result of a drawn paper, out of 100.
    ///
    /// - Throws: ``Refusal`` where the course has no longer what the paper was drawn from, which means damaged records.
    func score(_ questions: [AttemptQuestion]) throws(Refusal) -> Hundredths {
        guard let mark = TestScore(try scores(questions)).rawMark else { throw Refusal(.notMachineMarked, [sitting.key.description]) }
        return mark
    }

    func scores(_ questions: [AttemptQuestion]) throws(Refusal) -> [ItemScore] {
        var scores: [ItemScore] = []
        for question in questions {
            let item = try item(question.item)
            do { scores.append(try item.score(question.answer?.response)) } catch { throw error.refusal(of: question.item) }
        }
        return scores
    }

    func item(_ key: ContentKey) throws(Refusal) -> Item {
        guard let item = banks.lazy.flatMap(\.items).first(where: { $0.key == key }) else { throw Refusal(.questionUnknown, [key.text]) }
        return item
    }
}
