/// What the marks must be for the award (domain.md section 3, ruling 14): every component marked, each with a pass mark reaching it after rounding, and the
/// weighted total of rounded components, compared unrounded, at least the course's pass total.
package enum AwardRule {
    package static func judge(plan: AssessmentPlan, passTotal: Hundredths, marks: [ContentCode: ComponentMark]) -> AwardVerdict {
        var reasons: [AwardVerdict.Reason] = []
        var sum = Rational.zero
        var isComplete = true

        let components = plan.assessments.map { assessment in
            let mark = marks[assessment.code]
            if let mark {
                sum = sum + Rational(assessment.weight) * Rational(mark.rounded)
                if let passMark = assessment.passMark, Rational(mark.rounded) < Rational(passMark) {
                    reasons.append(.belowPassMark(assessment.code, mark.rounded, passMark))
                }
            } else {
                reasons.append(.markMissing(assessment.code))
                isComplete = isComplete && assessment.weight == .zero
            }
            return AwardVerdict.Component(code: assessment.code, weight: assessment.weight, passMark: assessment.passMark, mark: mark)
        }

        guard isComplete else { return AwardVerdict(components: components, total: nil, reasons: reasons) }
        let total = sum * percent
        if total < Rational(passTotal) { reasons.append(.totalTooLow(total, passTotal)) }
        return AwardVerdict(components: components, total: total, reasons: reasons)
    }

    private static let percent = Rational(Hundredths(count: 1))
}
