/// How a component's mark came about, a line per step (domain.md 2.4: earned 70, −14, final 56), and the mark itself. Computed in the order of ruling 14: raw →
/// scaling → late → integrity → cap → better of the sittings → rounding half up, once.
package struct MarkExplanation: Sendable, Hashable {
    package struct Line: Sendable, Hashable {
        package let sitting: Int
        package let effect: MarkEffect
        /// The mark after the line, exact; nil where there is none.
        package let mark: Rational?
        /// Who did it, when and why; nil for what follows from the rules alone.
        package let step: MarkStep?
    }

    package let lines: [Line]
    /// Nil while no sitting counts.
    package let mark: ComponentMark?

    /// - Parameter steps: in the order in which they were recorded.
    package init(steps: [MarkStep], terms: MarkTerms) {
        var lines: [Line] = []
        var best: SittingMark?
        var counting = 0
        for number in Set(steps.map(\.sitting)).sorted() {
            let sitting = SittingMark(number, steps.filter { $0.sitting == number }, terms: terms, isFirst: counting == 0)
            lines += sitting.lines
            guard let mark = sitting.mark else { continue }
            counting += 1
            if best?.mark.map({ $0 < mark }) ?? true { best = sitting }
        }
        guard let best, let unrounded = best.mark else {
            (self.lines, mark) = (lines, nil)
            return
        }
        if counting > 1 { lines.append(Line(sitting: best.number, effect: .stands(sitting: best.number), mark: unrounded, step: nil)) }
        let mark = ComponentMark(
            unrounded: unrounded,
            sitting: best.number,
            isCapped: best.isCapped,
            hasIntegrityPenalty: best.hasIntegrityPenalty,
            isCompensated: best.compensation != nil
        )
        lines.append(Line(sitting: best.number, effect: .rounded(mark.rounded), mark: Rational(mark.rounded), step: nil))
        if let compensation = best.compensation {
            lines.append(Line(sitting: best.number, effect: .compensated, mark: Rational(mark.rounded), step: compensation))
        }
        (self.lines, self.mark) = (lines, mark)
    }

    private init(lines: [Line], mark: ComponentMark?) { (self.lines, self.mark) = (lines, mark) }

    /// Without who marked and what markers and board noted for themselves.
    package var forItsHolder: MarkExplanation {
        let lines = lines.map { Line(sitting: $0.sitting, effect: $0.effect, mark: $0.mark, step: nil) }
        return MarkExplanation(lines: lines, mark: mark)
    }
}
