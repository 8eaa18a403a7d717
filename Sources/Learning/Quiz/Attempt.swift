/// One go at the test of a sitting, on a paper drawn for it alone.
package struct Attempt: Sendable, Hashable {
    package let id: Identifier<Attempt>
    package let submission: Identifier<Submission>
    /// From 1, within the sitting.
    package let number: Int
    /// What the paper was drawn by. The drawn questions are kept beside it, so that a paper stays what it was whatever becomes of the drawing.
    package let seed: UInt64
    package let startedAt: Instant
    package var term: AttemptTerm
    package var state: AttemptState
    package var result: Result?
    /// The next moment at which the clock has something to do for it; nil when there is nothing.
    package var clockAt: Instant?

    /// What handing in gave.
    package struct Result: Sendable, Hashable {
        /// Of the receipt.
        package let receipt: String
        package let mark: Hundredths
        package let submittedAt: Instant

        package init(receipt: String, mark: Hundredths, submittedAt: Instant) {
            (self.receipt, self.mark, self.submittedAt) = (receipt, mark, submittedAt)
        }
    }

    package init(
        id: Identifier<Attempt>,
        submission: Identifier<Submission>,
        number: Int,
        seed: UInt64,
        startedAt: Instant,
        term: AttemptTerm,
        state: AttemptState = .initial,
        result: Result? = nil,
        clockAt: Instant? = nil
    ) {
        (self.id, self.submission, self.number, self.seed, self.startedAt) = (id, submission, number, seed, startedAt)
        (self.term, self.state, self.result, self.clockAt) = (term, state, result, clockAt)
    }

    /// The seed as text, because JSON's whole numbers end before 2^64.
    package var seedText: String { String(seed, radix: 16) }
}

/// An attempt with the work it is part of.
package struct AttemptInSitting: Sendable, Hashable {
    package let attempt: Attempt
    package let work: SubmissionInSitting

    package init(attempt: Attempt, work: SubmissionInSitting) { (self.attempt, self.work) = (attempt, work) }

    /// What authority is asked about when its author acts.
    package var subject: Subject { work.subject }
}
