import Learning
import Synchronization

/// Every mark once: cohort by cohort, in each one assessment after the other, as a marker works through a pile.
final class MarkQueue: Sendable {
    private let cohorts: [CohortKey]
    private let assessments: [ContentCode]
    private let emails: [EmailAddress]
    private let taken = Atomic(0)

    init(cohorts: [CohortKey], assessments: [ContentCode], emails: [EmailAddress]) {
        self.cohorts = cohorts
        self.assessments = assessments
        self.emails = emails
    }

    /// Nil when no mark is left.
    func next() throws -> RecordMark? {
        let number = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        let (pile, person) = number.quotientAndRemainder(dividingBy: emails.count)
        let (cohort, assessment) = pile.quotientAndRemainder(dividingBy: assessments.count)
        guard cohort < cohorts.count else { return nil }
        let mark = Hundredths(count: 4000 + number % 6000)
        return try RecordMark(cohort: cohorts[cohort], email: emails[person], assessment: assessments[assessment], mark: mark)
    }
}
