extension RecordTransaction {
    /// Makes every mark of a run provisional. A script on integrity hold is left out, not waited for, and so is whoever left the cohort.
    ///
    /// - Throws: ``Refusal`` `marking-incomplete` with the codes that still lack a mark.
    /// - Returns: how many were settled.
    func settleAll(_ frame: SittingFrame, _ draws: [MarkDraw], as command: CommandName) throws -> Int {
        let held = Dictionary(grouping: try markings.all(in: frame.sitting.id), by: \.submission)
        let present = try enrolments.all(in: frame.sitting.cohort).map(\.enrolment).filter(\.state.keepsMarks)
        let enrolments = Dictionary(uniqueKeysWithValues: present.map { ($0.id, $0) })
        let needed = try partsNeeded(frame).count
        let submissions = try submissions.all(in: frame.sitting.id)
        guard submissions.count <= draws.count else { throw Refusal(.recordsChanged, [frame.sitting.key.description]) }
        var open: [SubmissionCode] = []
        var settled = 0
        for (submission, draw) in zip(submissions, draws) {
            guard let enrolment = enrolments[submission.enrolment] else { continue }
            let act = try draw.stamp.act(command, on: frame.sitting.subject)
            switch Settlement(of: submission, held[submission.id, default: []], marksNeeded: needed, frame) {
            case .mark(let mark):
                try settle(submission, at: mark, enrolment, frame, draw, by: act)
                settled += 1
            case .absent:
                try recordAbsence(of: submission, enrolment, frame, draw, by: act)
                settled += 1
            case .nothing: break
            case .waiting: open.append(submission.code)
            }
        }
        guard open.isEmpty else {
            throw Refusal(.markingIncomplete, [frame.sitting.key.description, open.map(\.text).joined(separator: ", ")])
        }
        return settled
    }

    /// The mark becomes provisional, with the steps it is computed from.
    func settle(_ submission: Submission, at mark: SettledMark, _ enrolment: Enrolment, _ frame: SittingFrame, _ draw: MarkDraw, by act: Act) throws {
        _ = try submissions.apply(.settle, to: submission, by: act)
        try recordSettled(mark, of: submission, enrolment, frame, draw, by: act)
    }

    private func recordAbsence(of submission: Submission, _ enrolment: Enrolment, _ frame: SittingFrame, _ draw: MarkDraw, by act: Act) throws {
        var submission = submission
        if submission.state == .notStarted { submission = try submissions.apply(.missDeadline, to: submission, by: act) }
        submission = try submissions.apply(.recordAbsence, to: submission, by: act)
        try recordSettled(nil, of: submission, enrolment, frame, draw, by: act)
    }
}

extension EnrolmentState {
    /// Whether marks still come to somebody in this state.
    fileprivate var keepsMarks: Bool {
        switch self {
        case .enrolled, .active, .interrupted, .requirementsMet: true
        case .awardRecommended, .awarded, .deferred, .withdrawn, .noShow, .excluded, .timeExpired, .deceased, .completedWithoutAward, .revoked: false
        }
    }
}

/// What ending the marking makes of one submission.
private enum Settlement {
    case mark(SettledMark)
    /// Nothing came: zero.
    case absent
    /// Excused, void, on hold, or settled before.
    case nothing
    case waiting

    init(of submission: Submission, _ allocations: [MarkingAllocation], marksNeeded: Int, _ frame: SittingFrame) {
        switch submission.state {
        case .firstMarked where marksNeeded > 1: self = .waiting
        case .firstMarked, .agreed, .thirdMarked:
            self = SettledMark(allocations, of: submission.state, by: frame.doubleMarking).map { .mark($0) } ?? .waiting
        case .notSubmitted: self = .absent
        case .notStarted: self = frame.assessment.form.isPerformed ? .absent : .waiting
        case .draft, .submitted, .late, .cleared, .penalised, .secondMarked: self = .waiting
        case .excused, .integrityHold, .provisional, .ratified, .released, .underRevision, .upheld, .revised, .voided: self = .nothing
        }
    }
}
