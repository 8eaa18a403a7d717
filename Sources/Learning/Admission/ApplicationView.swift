/// All that an applicant sees of an application, and the secretariat with it.
///
/// A class, so that it passes as one word, for the reason that ``CohortTerms`` gives.
package final class ApplicationView: Sendable {
    package let application: Application
    package let cohort: CohortKey
    package let person: Person
    /// In its order.
    package let history: [ApplicationEpisode]
    /// What the rule made of the newest review; nil before the first.
    package let eligibility: EligibilityVerdict?
    /// Nil while nothing was decided, and for the applicant, to whom the state says it.
    package let nomination: Nomination?
    /// The newest.
    package let offer: Offer?
    /// Nil before the list was agreed.
    package let selection: SelectionPlace?
    /// Why the list says so, in a sentence that names nobody else.
    package let selectionText: LocalizedText?

    init(
        _ file: ApplicationFile,
        person: Person,
        history: [ApplicationEpisode],
        review: EligibilityReview?,
        nomination: Nomination?,
        offer: Offer?,
        selection: SelectionPlace?
    ) {
        let terms = file.cohort.terms.admission
        (application, cohort, self.person, self.history) = (file.application, file.cohort.key, person, history)
        eligibility = review.map { EligibilityRule.judge($0.evidence, terms: terms) }
        (self.nomination, self.offer, self.selection) = (nomination, offer, selection)
        selectionText = selection?.explanation(minimum: terms.minimumScore)
    }
}
