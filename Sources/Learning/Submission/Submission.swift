/// Somebody's work for one sitting.
package struct Submission: Sendable, Hashable {
    /// What lies on the page before it is handed in.
    package struct Draft: Sendable, Hashable {
        package let content: Content
        package let savedAt: Instant
        /// Its author ticked "not to be submitted": the clock leaves it alone (ruling 15).
        package let isHeldBack: Bool

        package init(content: Content, savedAt: Instant, isHeldBack: Bool) {
            (self.content, self.savedAt, self.isHeldBack) = (content, savedAt, isHeldBack)
        }
    }

    /// That an upload of just this file began then.
    package struct Declaration: Sendable, Hashable {
        package let digest: FileDigest
        package let at: Instant

        package init(digest: FileDigest, at: Instant) { (self.digest, self.at) = (digest, at) }
    }

    /// What was handed in; nil for what was performed before examiners.
    package struct Content: Sendable, Hashable {
        package let digest: FileDigest
        package let words: Int

        package init(digest: FileDigest, words: Int) { (self.digest, self.words) = (digest, words) }
    }

    package let id: Identifier<Submission>
    package let sitting: Identifier<Sitting>
    package let enrolment: Identifier<Enrolment>
    package let person: Identifier<Person>
    /// All that a marker sees of it.
    package let code: SubmissionCode
    package var state: SubmissionState
    package var draft: Draft?
    package var declaration: Declaration?
    package var content: Content?
    package var submittedAt: Instant?
    /// Started working days past the extended deadline.
    package var lateDays: Int
    /// By which all accepted claims together move the deadline.
    package var extensionDays: Int

    /// An empty page.
    package init(
        id: Identifier<Submission>,
        sitting: Identifier<Sitting>,
        enrolment: Identifier<Enrolment>,
        person: Identifier<Person>,
        code: SubmissionCode
    ) {
        self.init(id: id, sitting: sitting, enrolment: enrolment, person: person, code: code, state: .notStarted)
    }

    package init(
        id: Identifier<Submission>,
        sitting: Identifier<Sitting>,
        enrolment: Identifier<Enrolment>,
        person: Identifier<Person>,
        code: SubmissionCode,
        state: SubmissionState,
        draft: Draft? = nil,
        declaration: Declaration? = nil,
        content: Content? = nil,
        submittedAt: Instant? = nil,
        lateDays: Int = 0,
        extensionDays: Int = 0
    ) {
        (self.id, self.sitting, self.enrolment, self.person, self.code) = (id, sitting, enrolment, person, code)
        (self.state, self.draft, self.declaration, self.content) = (state, draft, declaration, content)
        (self.submittedAt, self.lateDays, self.extensionDays) = (submittedAt, lateDays, extensionDays)
    }
}

/// A submission with the sitting it is for.
package struct SubmissionInSitting: Sendable, Hashable {
    package let submission: Submission
    package let sitting: Sitting

    package init(submission: Submission, sitting: Sitting) { (self.submission, self.sitting) = (submission, sitting) }

    /// What authority is asked about when its author acts.
    package var subject: Subject {
        Subject(cohort: sitting.cohort, assessment: sitting.key.assessment, person: submission.person)
    }
}
