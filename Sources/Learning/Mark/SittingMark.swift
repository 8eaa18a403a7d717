/// What one sitting of a component counts, before the better of the sittings is taken and rounded.
struct SittingMark {
    let number: Int
    /// Nil for a sitting without a mark, and for one that does not count.
    private(set) var mark: Rational?
    private(set) var isCapped = false
    private(set) var hasIntegrityPenalty = false
    /// The board's decision that the total makes up for this sitting's mark.
    let compensation: MarkStep?
    private(set) var lines: [MarkExplanation.Line] = []

    private static let percent = Rational(Hundredths(count: 1))

    /// - Parameters:
    ///   - steps: of this sitting, in the order in which they were recorded. Of each sort the last counts.
    ///   - isFirst: whether no earlier sitting counts.
    init(_ number: Int, _ steps: [MarkStep], terms: MarkTerms, isFirst: Bool) {
        self.number = number
        compensation = steps.last { $0.kind == .compensated }
        if let step = steps.last(where: { $0.kind.isBase }) { earn(step, terms) }
        if let step = steps.last(where: { $0.kind.name == .scaling }) { scale(step) }
        if let step = steps.last(where: { [.late, .lateWaived].contains($0.kind.name) }) { deductLateness(step, terms) }
        if let step = steps.last(where: { $0.kind.name == .integrity }) { deductPenalty(step) }
        if let step = steps.last(where: { [.cap, .capWaived].contains($0.kind.name) }) { cap(step, isFirst: isFirst) }
        if let step = steps.last(where: { [.excused, .voided].contains($0.kind.name) }) {
            mark = nil
            add(step.kind == .excused ? .excused : .voided, step)
        }
    }

    private mutating func earn(_ step: MarkStep, _ terms: MarkTerms) {
        switch step.kind {
        case .raw(let given): set(Rational(given), .earned(given), step)
        case .agreed(let given): set(given, .agreed(given), step)
        case .revised(let given): set(Rational(given), .revised(given), step)
        case .notSubmitted: set(.zero, .notSubmitted, step)
        case .parts(let group, let individual):
            let share = terms.groupShare ?? .hundred
            let rest = Rational(Hundredths.hundred) - Rational(share)
            let joined = (Rational(group) * Rational(share) + Rational(individual) * rest) * Self.percent
            set(joined, .joined(group: group, individual: individual, share: share), step)
        case .scaling, .late, .lateWaived, .integrity, .cap, .capWaived, .excused, .voided, .compensated: break
        }
    }

    private mutating func scale(_ step: MarkStep) {
        guard let before = mark, case .scaling(let percent, let offset) = step.kind else { return }
        let scaled = Swift.min(Swift.max(before * Rational(percent) * Self.percent + Rational(offset), .zero), Rational(100))
        set(scaled, .scaled(percent: percent, offset: offset, change: scaled - before), step)
    }

    private mutating func deductLateness(_ step: MarkStep, _ terms: MarkTerms) {
        guard let before = mark else { return }
        guard case .late(let days) = step.kind else { return add(.lateWaived, step) }
        guard days <= terms.lateDays else { return set(.zero, .tooLate(days: days), step) }
        let penalty = Swift.min(before, before * Rational(terms.latePenalty) * Rational(days) * Self.percent)
        set(before - penalty, .late(days: days, penalty: penalty), step)
    }

    private mutating func deductPenalty(_ step: MarkStep) {
        guard let before = mark, case .integrity(let deduction) = step.kind, deduction > .zero else { return }
        hasIntegrityPenalty = true
        let taken = Swift.min(before, Rational(deduction))
        set(before - taken, .integrity(taken), step)
    }

    private mutating func cap(_ step: MarkStep, isFirst: Bool) {
        guard let before = mark else { return }
        guard case .cap(let most) = step.kind, !isFirst else { return add(.uncapped, step) }
        isCapped = true
        if Rational(most) < before { set(Rational(most), .capped(most), step) } else { add(.belowCap(most), step) }
    }

    private mutating func set(_ mark: Rational, _ effect: MarkEffect, _ step: MarkStep) {
        self.mark = mark
        add(effect, step)
    }

    private mutating func add(_ effect: MarkEffect, _ step: MarkStep) {
        lines.append(MarkExplanation.Line(sitting: number, effect: effect, mark: mark, step: step))
    }
}
