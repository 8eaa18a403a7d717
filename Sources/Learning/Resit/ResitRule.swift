/// Whether a failed component can be taken again (domain.md 2.4, rulings 16 and 17): once, capped, the higher mark standing; after an excused or void sitting
/// again and uncapped; a second failure once more if the board permits it.
package enum ResitRule {
    /// - Parameters:
    ///   - steps: of the component.
    ///   - opened: sittings that were opened beside the first.
    ///   - permittedRepeats: by the board, after a second failure.
    package static func judge(
        _ assessment: Assessment,
        _ rules: CourseRules,
        steps: [MarkStep],
        opened: Set<Int>,
        permittedRepeats: Int
    ) -> ResitVerdict {
        let last = opened.max() ?? 1
        let counting = Set(steps.filter(\.kind.isBase).map(\.sitting)).subtracting(setAside(steps))
        var reasons: [ResitVerdict.Reason] = []
        guard let passMark = assessment.passMark, assessment.resit != .none else {
            return ResitVerdict(sitting: last + 1, cap: nil, reasons: [.nothingToResit(assessment.code)])
        }
        if !counting.contains(last) && !setAside(steps).contains(last) { reasons.append(.sittingOpen(last)) }
        let mark = ComponentMark(steps: steps, terms: MarkTerms(assessment, rules))
        if let mark {
            if Hundredths(whole: mark.rounded) >= passMark { reasons.append(.passed(mark.rounded)) }
            if mark.isCompensated { reasons.append(.compensated) }
        }
        let used = max(0, counting.count - 1)
        if used >= rules.resit.attempts + permittedRepeats { reasons.append(.attemptsUsed(used)) }
        return ResitVerdict(sitting: last + 1, cap: counting.isEmpty ? nil : rules.resit.cap, reasons: reasons)
    }

    private static func setAside(_ steps: [MarkStep]) -> Set<Int> {
        Set(steps.filter { [.excused, .voided].contains($0.kind.name) }.map(\.sitting))
    }
}
