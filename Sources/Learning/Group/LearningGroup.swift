/// A handful of trainees who work on group tasks together (domain.md 2.3). Known by its number within its cohort.
package struct LearningGroup: Sendable, Hashable {
    package let cohort: Identifier<Cohort>
    /// From 1.
    package let number: Int
    package let members: [Identifier<Enrolment>]
    /// Since when its composition no longer changes; nil until the first group task opens.
    package let frozenAt: Instant?

    package init(cohort: Identifier<Cohort>, number: Int, members: [Identifier<Enrolment>], frozenAt: Instant?) {
        (self.cohort, self.number, self.members, self.frozenAt) = (cohort, number, members, frozenAt)
    }
}
