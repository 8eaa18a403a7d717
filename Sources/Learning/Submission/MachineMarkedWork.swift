import CanonicalJSON

/// Answers with the mark that a machine gave them.
struct MachineMarkedWork {
    let answers: FileDigest
    let mark: Hundredths
    /// The number of the receipt.
    let receipt: String
    /// When it counts as handed in.
    let at: Instant
    let verdict: LateVerdict

    func receipt(of submission: Identifier<Submission>) -> Receipt {
        let content = Submission.Content(digest: answers, words: 0)
        return Receipt(number: receipt, submission: submission, content: content, at: at, lateDays: verdict.days)
    }
}

extension RecordTransaction {
    /// Takes machine-marked answers: a receipt each time, the state of the work the first time, and the mark where it is the best so far (ruling 16).
    func record(_ work: MachineMarkedWork, of found: SubmissionInSitting, _ frame: SittingFrame, _ draw: MarkDraw) throws {
        let act = try draw.stamp.act(RecordAttempt.name, on: found.sitting.subject)
        let submission = try advance(found.submission, work, act)
        try audit.append(
            act,
            to: .submission(submission.id),
            person: submission.person,
            payload: found.sitting.key.json([
                "answers": .string(work.answers.text), "rawHundredths": .integer(Int64(work.mark.count)), "receipt": .string(work.receipt),
            ])
        )
        try recordIfBest(work, of: submission, frame, draw)
    }

    private func advance(_ submission: Submission, _ work: MachineMarkedWork, _ act: Act) throws -> Submission {
        let receipt = work.receipt(of: submission.id)
        if submission.state == .provisional {
            try submissions.insert(receipt)
            return submission
        }
        var submission = try submissions.apply(work.verdict.days > 0 ? .submitLate : .submit, to: submission, by: act)
        _ = try take(receipt.content, of: &submission, at: work.at, lateDays: work.verdict.days, number: work.receipt)
        return try submissions.apply(.markByMachine, to: submission, by: act)
    }

    private func recordIfBest(_ work: MachineMarkedWork, of submission: Submission, _ frame: SittingFrame, _ draw: MarkDraw) throws {
        guard let enrolment = try enrolments.find(submission.enrolment) else { return }
        let marks = try marks.steps(enrolment.id, frame.sitting.assessment).filter { $0.sitting == frame.sitting.key.number }
            .compactMap { step in if case .raw(let mark) = step.kind { mark } else { nil } }
        guard marks.allSatisfy({ $0 < work.mark }) else { return }
        let act = try draw.markStamp.act(RecordAttempt.name, on: frame.sitting.subject)
        try recordSettled(.raw(work.mark), of: submission, enrolment, frame, draw, by: act)
    }
}
