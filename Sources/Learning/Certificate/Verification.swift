/// What a verifier is told: one answer, since when, on status of what moment, the certified facts, and every check on its own line.
package struct Verification: Sendable, Hashable {
    package let answer: VerificationAnswer
    /// Since when it has been replaced, suspended or withdrawn.
    package let since: Instant?
    /// The moment of the status that was used; nil where no status was needed.
    package let statusAsOf: Instant?
    /// Sealed as a demonstration; proves nothing about anybody.
    package let isSpecimen: Bool
    /// Only for an authentic document that was not replaced, and only what verifiers may be shown (``DocumentFacts/disclosed``). Never the facts of another edition.
    package let facts: DocumentFacts?
    package let sealedAt: Instant?
    package let checks: [VerificationCheck]

    package init(
        answer: VerificationAnswer,
        since: Instant? = nil,
        statusAsOf: Instant? = nil,
        isSpecimen: Bool = false,
        facts: DocumentFacts? = nil,
        sealedAt: Instant? = nil,
        checks: [VerificationCheck]
    ) {
        self.answer = answer
        self.since = since
        self.statusAsOf = statusAsOf
        self.isSpecimen = isSpecimen
        self.facts = facts
        self.sealedAt = sealedAt
        self.checks = checks
    }
}
