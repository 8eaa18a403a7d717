extension RecordTransaction {
    /// After a deadline moved: counts the days of lateness anew, and gives back the page of somebody who had missed it.
    ///
    /// - Returns: the submission with its new count.
    @discardableResult
    func reviseLateness(of submission: Submission, _ frame: SittingFrame, _ zones: any TimeZones, by act: Act) throws -> Submission {
        var submission = submission
        if submission.state == .notSubmitted {
            submission = try submissions.apply(.grantExtension, to: submission, by: act)
            if submission.draft != nil { submission = try submissions.apply(.saveDraft, to: submission, by: act) }
        } else if let submittedAt = submission.submittedAt, submission.lateDays > 0 {
            let rule = try frame.lateRule(extendedBy: submission.extensionDays, zones)
            submission.lateDays = try rule.judge(submittedAt: submittedAt).days
            if submission.lateDays == 0 && submission.state == .late {
                submission = try submissions.apply(.grantExtension, to: submission, by: act)
            }
        }
        try submissions.update(submission)
        return submission
    }
}
