/// Everything that an award depends on, as it stands on the day of the board.
package struct AwardCase: Sendable {
    package let plan: AssessmentPlan
    package let rules: CourseRules
    package let marks: [ContentCode: ComponentMark]
    /// One for every residential module.
    package let attendance: [AttendanceHurdle]
    package let openIntegrityCases: Int

    package init(
        plan: AssessmentPlan,
        rules: CourseRules,
        marks: [ContentCode: ComponentMark],
        attendance: [AttendanceHurdle] = [],
        openIntegrityCases: Int = 0
    ) {
        (self.plan, self.rules, self.marks) = (plan, rules, marks)
        (self.attendance, self.openIntegrityCases) = (attendance, openIntegrityCases)
    }

    /// The rounded components by weight, itself unrounded; nil while a weighted component has no mark (ruling 14).
    package var total: Rational? {
        var sum = Rational.zero
        for assessment in plan.assessments where assessment.weight > .zero {
            guard let mark = marks[assessment.code] else { return nil }
            sum = sum + Rational(assessment.weight) * Rational(mark.rounded)
        }
        return sum * Rational(Hundredths(count: 1))
    }
}
