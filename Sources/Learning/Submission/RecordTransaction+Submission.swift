extension RecordTransaction {
    /// Whoever hands in work takes part.
    ///
    /// - Throws: ``Refusal`` `not-enrolled` for somebody who left or is interrupted.
    func requireTakingPart(_ submission: Submission, email: EmailAddress, cohort: CohortKey, by act: Act) throws {
        guard let enrolment = try enrolments.find(submission.enrolment), enrolment.state.sitsAssessments else {
            throw Refusal(.notEnrolled, [email.text, cohort.text])
        }
        if enrolment.state == .enrolled {
            _ = try enrolments.apply(.begin, to: enrolment, reason: nil, at: act.at, by: act.actor)
        }
    }

    /// Stores what was handed in, with its receipt.
    func take(_ content: Submission.Content?, of submission: inout Submission, at instant: Instant, lateDays: Int, number: String) throws -> Receipt {
        submission.content = content
        submission.submittedAt = instant
        submission.lateDays = lateDays
        try submissions.update(submission)
        let receipt = Receipt(number: number, submission: submission.id, content: content, at: instant, lateDays: lateDays)
        try submissions.insert(receipt)
        return receipt
    }
}

extension RecordTransaction {
    /// Where the form asks for a file, the one that is meant; nil where it asks for none.
    ///
    /// - Throws: ``Refusal`` `file-not-uploaded` for one that its author did not upload to its end.
    func requireUploaded(_ content: Submission.Content, by author: Identifier<Person>, for assessment: Assessment) throws -> HeldFile? {
        assessment.form.asksForFile ? try uploads.requireHeld(content.digest, by: author) : nil
    }
}

extension SittingFrame {
    /// - Throws: ``Refusal`` `sitting-not-open`, also where examiners watch a performance and nothing is uploaded. After closing, whoever has an extension still
    ///   hands in: the deadline that is their own decides.
    func requireUploads() throws(Refusal) {
        guard !assessment.form.isPerformed, sitting.state.takesWork else {
            throw Refusal(.sittingNotOpen, [sitting.key.description, sitting.state.rawValue])
        }
    }
}

extension SittingState {
    var takesWork: Bool {
        switch self {
        case .open, .lateWindow, .closed, .marking: true
        case .draft, .peerReviewed, .externalApproved, .scheduled, .moderation, .board, .released, .archived, .voided: false
        }
    }
}

extension AssessmentForm {
    /// What is handed in is an uploaded file.
    var asksForFile: Bool {
        switch self {
        case .writtenWork, .groupDossier: true
        case .quiz, .knowledgeTest, .simulation, .defence: false
        }
    }

    /// Done before examiners, so that nothing is uploaded.
    var isPerformed: Bool {
        switch self {
        case .simulation, .defence: true
        case .quiz, .knowledgeTest, .writtenWork, .groupDossier: false
        }
    }
}
