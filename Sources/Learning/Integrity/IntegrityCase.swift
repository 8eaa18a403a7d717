/// A suspicion about one submission, and what the integrity board made of it.
package struct IntegrityCase: Sendable, Hashable {
    package let id: Identifier<IntegrityCase>
    package let submission: Identifier<Submission>
    /// Who referred it, and so has no part in deciding; nil for the machine's operator.
    package let referredBy: Identifier<Account>?
    package let allegation: String
    package var state: IntegrityCaseState
    /// Marks taken off; nil until something was decided.
    package var deduction: Hundredths?

    package init(
        id: Identifier<IntegrityCase>,
        submission: Identifier<Submission>,
        referredBy: Identifier<Account>?,
        allegation: String,
        state: IntegrityCaseState = .initial,
        deduction: Hundredths? = nil
    ) {
        (self.id, self.submission, self.referredBy) = (id, submission, referredBy)
        (self.allegation, self.state, self.deduction) = (allegation, state, deduction)
    }

    /// Held against the award until it is decided (domain.md section 3).
    package var isOpen: Bool { state == .referred || state == .heard }
}
