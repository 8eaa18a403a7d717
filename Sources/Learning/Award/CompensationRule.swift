/// A near miss that the total makes up for: one component of 40-49 when the weighted total is at least 55, never the capstone, never after misconduct
/// (domain.md 2.4). At an interim board there is no total yet; the component is then held for the award board or resat (ruling 17).
package enum CompensationRule {
    /// - Parameters:
    ///   - total: nil while not every component is marked.
    ///   - compensated: how many other components of the same person are.
    package static func judge(
        _ assessment: Assessment,
        _ mark: ComponentMark,
        total: Rational?,
        compensated: Int,
        by rules: CourseRules.Compensation
    ) -> CompensationVerdict {
        var reasons: [CompensationVerdict.Reason] = []
        if !assessment.flags.isCompensable { reasons.append(.neverCompensable(assessment.code)) }
        if !(rules.lowest...rules.highest).contains(Hundredths(whole: mark.rounded)) {
            reasons.append(.outsideBand(mark.rounded, rules.lowest, rules.highest))
        }
        if mark.hasIntegrityPenalty { reasons.append(.integrityPenalty) }
        if let total {
            if total < Rational(rules.minimumTotal) { reasons.append(.totalTooLow(total, rules.minimumTotal)) }
        } else {
            reasons.append(.totalUnknown)
        }
        if compensated >= rules.components { reasons.append(.tooMany(rules.components)) }
        return CompensationVerdict(reasons: reasons)
    }
}
