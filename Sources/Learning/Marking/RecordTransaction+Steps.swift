import CanonicalJSON

extension RecordTransaction {
    /// Records what a settled mark is computed from: the mark, how late the work was, and the cap of a resit (ruling 14).
    func recordSettled(_ mark: SettledMark?, of submission: Submission, _ enrolment: Enrolment, _ frame: SittingFrame, _ draw: MarkDraw, by act: Act)
        throws
    {
        let before = try marks.steps(enrolment.id, frame.sitting.assessment).contains { $0.sitting == frame.sitting.key.number && $0.kind.isBase }
        var kinds: [MarkStep.Kind] = [mark?.step ?? .notSubmitted]
        if mark != nil && submission.lateDays > 0 { kinds.append(.late(days: submission.lateDays)) }
        if frame.sitting.isCapped && !before { kinds.append(.cap(frame.rules.resit.cap)) }
        try record(
            kinds,
            for: enrolment,
            in: frame,
            draw,
            reason: before ? "marking of \(frame.sitting.key) settled anew" : nil,
            by: act,
            payload: ["submission": .string(submission.code.text)]
        )
    }

    /// The days of lateness after they were counted anew; none waives what was taken off before.
    func recordLateness(of submission: Submission, _ frame: SittingFrame, _ draw: MarkDraw, reason: String, by act: Act) throws {
        let kind: MarkStep.Kind = submission.lateDays > 0 ? .late(days: submission.lateDays) : .lateWaived
        try record([kind], for: enrolment(of: submission), in: frame, draw, reason: reason, by: act)
    }

    /// The sitting counts for nothing, and the next one of this person is not capped.
    func recordSetAside(_ kind: MarkStep.Kind, of submission: Submission, _ frame: SittingFrame, _ draw: MarkDraw, reason: String, by act: Act) throws
    {
        try record([kind], for: enrolment(of: submission), in: frame, draw, reason: reason, by: act)
    }

    /// Marks taken off by the integrity board; none clears what was taken off before.
    func recordPenalty(_ deduction: Hundredths, of submission: Submission, _ frame: SittingFrame, _ draw: MarkDraw, reason: String, by act: Act)
        throws
    {
        try record([.integrity(deduction: deduction)], for: enrolment(of: submission), in: frame, draw, reason: reason, by: act)
    }

    /// A mark in the place of one that was written or added wrongly.
    func recordMended(_ mark: Hundredths, of submission: Submission, _ frame: SittingFrame, _ draw: MarkDraw, reason: String, by act: Act) throws {
        try record([.raw(mark)], for: enrolment(of: submission), in: frame, draw, reason: reason, by: act)
    }

    private func record(
        _ kinds: [MarkStep.Kind],
        for enrolment: Enrolment,
        in frame: SittingFrame,
        _ draw: MarkDraw,
        reason: String?,
        by act: Act,
        payload: [String: JSONValue] = [:]
    ) throws {
        let steps = zip(draw.steps, kinds).map { MarkStep(id: $0, sitting: frame.sitting.key.number, $1, by: act, reason: reason) }
        let assessment = MarkedAssessment(id: frame.sitting.assessment, frame.assessment, frame.rules)
        try record(steps, for: enrolment, in: assessment, act, payload: payload)
    }

    private func enrolment(of submission: Submission) throws -> Enrolment {
        guard let enrolment = try enrolments.find(submission.enrolment) else { throw Refusal(.submissionUnknown, [submission.code.text]) }
        return enrolment
    }
}

extension SettledMark {
    fileprivate var step: MarkStep.Kind {
        switch self {
        case .raw(let mark): .raw(mark)
        case .parts(let group, let individual): .parts(group: group, individual: individual)
        case .average(let mark): .agreed(mark)
        case .agreed(let mark), .third(let mark): .agreed(Rational(mark))
        }
    }
}
