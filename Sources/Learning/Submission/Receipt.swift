/// Proof that a version of a work was taken (F21): its author keeps it, whatever replaces that version.
package struct Receipt: Sendable, Hashable {
    /// Random, so that it tells nothing of the others; what its holder quotes.
    package let number: String
    package let submission: Identifier<Submission>
    /// Nil for what was performed before examiners.
    package let content: Submission.Content?
    package let at: Instant
    /// Zero for work in time.
    package let lateDays: Int

    package init(number: String, submission: Identifier<Submission>, content: Submission.Content?, at: Instant, lateDays: Int) {
        (self.number, self.submission, self.content, self.at, self.lateDays) = (number, submission, content, at, lateDays)
    }

    /// - Parameter random: ten bytes, eighty bits.
    package static func number(random: [UInt8]) -> String { "R-" + Base32.grouped(Base32.text(Base32.values(random, count: 16))) }
}
