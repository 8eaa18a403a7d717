/// What people call a sitting: cohort, assessment and a number, 1 for the first.
package struct SittingKey: Sendable, Hashable {
    package let cohort: CohortKey
    package let assessment: ContentCode
    package let number: Int

    package init(_ cohort: CohortKey, _ assessment: ContentCode, number: Int = 1) {
        (self.cohort, self.assessment, self.number) = (cohort, assessment, number)
    }
}

extension SittingKey: CustomStringConvertible {
    package var description: String { "\(cohort) \(assessment)/\(number)" }
}
