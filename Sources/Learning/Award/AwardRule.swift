/// What must hold for the award on the day of the board (domain.md section 3 and 2.9.8, rulings 14 and 17): every component marked that counts or must be done,
/// each with a pass mark reaching it after rounding or compensated, no more compensated than the course allows, the weighted total of rounded components,
/// compared unrounded, at least the pass total, enough attendance in each module, and no open integrity case.
package enum AwardRule {
    package static func judge(_ award: AwardCase) -> AwardVerdict {
        var reasons: [AwardVerdict.Reason] = []
        let total = award.total
        let compensated = award.plan.assessments.filter { award.needsCompensation($0) && award.marks[$0.code]?.isCompensated == true }

        let components = award.plan.assessments.map { assessment in
            let mark = award.marks[assessment.code]
            if let mark {
                if award.needsCompensation(assessment), let passMark = assessment.passMark {
                    let standing = CompensationRule.judge(assessment, mark, total: total, compensated: 0, by: award.rules.compensation)
                    if !mark.isCompensated || !standing.isPermitted {
                        reasons.append(.belowPassMark(assessment.code, mark.rounded, passMark, standing))
                    }
                }
            } else if assessment.weight > .zero || assessment.passMark != nil || assessment.flags.mustBeDone {
                reasons.append(.markMissing(assessment.code))
            }
            return AwardVerdict.Component(code: assessment.code, weight: assessment.weight, passMark: assessment.passMark, mark: mark)
        }

        if let total, total < Rational(award.rules.passTotal) { reasons.append(.totalTooLow(total, award.rules.passTotal)) }
        if compensated.count > award.rules.compensation.components {
            reasons.append(.tooManyCompensated(compensated.map(\.code), award.rules.compensation.components))
        }
        reasons += award.attendance.filter { !$0.isMet }.map { .attendance($0) }
        if award.openIntegrityCases > 0 { reasons.append(.integrityCaseOpen) }
        return AwardVerdict(components: components, total: total, reasons: reasons)
    }
}

extension AwardCase {
    /// Whether a mark lies below its pass mark.
    fileprivate func needsCompensation(_ assessment: Assessment) -> Bool {
        guard let mark = marks[assessment.code], let passMark = assessment.passMark else { return false }
        return Rational(mark.rounded) < Rational(passMark)
    }
}
