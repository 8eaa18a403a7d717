/// Somebody's own work for a sitting: what to do, until when for them, what lies on the page, what was handed in and its receipts. Of marks it knows nothing.
package struct ShowSubmission: Command {
    package static let name = CommandName.showSubmission

    package let key: SittingKey
    package let email: EmailAddress

    package init(_ key: SittingKey, email: EmailAddress) { (self.key, self.email) = (key, email) }

    package func perform(in context: CommandContext) async throws -> OwnWork {
        let (actor, zones, now) = (context.actor, context.zones, context.clock.now)
        return try await context.store.read { [key, email] transaction in
            try transaction.requirePermission(for: Self.name, to: actor, on: email, key)
            guard let found = try transaction.submissions.find(key, email: email) else {
                throw Refusal(.submissionUnknown, ["\(email.text), \(key)"])
            }
            let frame = try transaction.frame(of: found.sitting)
            return try OwnWork(
                found.submission,
                frame,
                receipts: transaction.submissions.receipts(of: found.submission.id),
                zones: zones,
                now: now
            )
        }
    }
}

/// What ``ShowSubmission`` shows. A class, so that it is one word wherever it is passed.
package final class OwnWork: Sendable {
    package let key: SittingKey
    package let title: LocalizedText
    package let task: LocalizedText
    package let code: SubmissionCode
    package let standing: WorkStanding
    /// Whether a work handed in now would be taken; what is done before examiners never is.
    package let isTaken: Bool
    /// What is handed in is an uploaded file.
    package let isFile: Bool
    /// Of a file.
    package let megabytes: Int
    /// How lateness is counted; nil where no late work is taken.
    package let lateWork: CourseRules.LateWork?
    package let wordLimit: Int?
    package let opensAt: Instant
    /// With the extensions granted.
    package let deadline: Deadline
    package let extensionDays: Int
    package let draft: Submission.Draft?
    package let draftVersion: EditVersion
    package let content: Submission.Content?
    package let submittedAt: Instant?
    /// What was counted; of a work not handed in, what would be counted now.
    package let lateness: LateVerdict?
    /// In the order in which they were given.
    package let receipts: [Receipt]

    package init(_ work: Submission, _ frame: SittingFrame, receipts: [Receipt], zones: any TimeZones, now: Instant) throws(Refusal) {
        (key, title, task) = (frame.sitting.key, frame.assessment.title, frame.assessment.task)
        (code, standing, extensionDays) = (work.code, WorkStanding(of: work), work.extensionDays)
        (isFile, megabytes) = (frame.assessment.form.asksForFile, frame.terms.uploads.fileMegabytes)
        lateWork = frame.assessment.flags.acceptsLateWork ? frame.rules.lateWork : nil
        (wordLimit, opensAt) = (frame.sitting.words, try frame.sitting.requireSchedule().opensAt)
        deadline = try frame.deadline(extendedBy: work.extensionDays, zones)
        (draft, draftVersion, content) = (work.draft, work.draftVersion, work.content)
        (submittedAt, self.receipts) = (work.submittedAt, receipts)
        let verdict = try frame.lateRule(extendedBy: work.extensionDays, zones).judge(submittedAt: now)
        let isUpload = !frame.assessment.form.isPerformed && frame.sitting.state.takesWork
        var isClosed = false
        if case .closed = verdict { isClosed = true }
        isTaken = isUpload && !isClosed && (standing == .notStarted || standing == .draft || (work.state == .submitted && verdict.days == 0))
        if work.submittedAt != nil {
            lateness = work.lateDays == 0 ? .onTime : .late(days: work.lateDays)
        } else {
            lateness = standing == .notStarted || standing == .draft ? verdict : nil
        }
    }
}
