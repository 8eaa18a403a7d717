/// What a reviewer found in a file, and what the rule made of it. Reviews are only added.
package struct EligibilityReview: Sendable, Hashable {
    package let application: Identifier<Application>
    package let evidence: EligibilityEvidence
    package let outcome: EligibilityVerdict.Outcome
    package let at: Instant

    package init(application: Identifier<Application>, evidence: EligibilityEvidence, outcome: EligibilityVerdict.Outcome, at: Instant) {
        (self.application, self.evidence, self.outcome, self.at) = (application, evidence, outcome, at)
    }
}
