import Learning

/// The numbers of a step as its columns: those that its kind does not need are null.
struct MarkStepColumns {
    var hundredths: Int64?
    var secondHundredths: Int64?
    var numerator: Int64?
    var denominator: Int64?
    var days: Int64?

    var values: [SQLValue] { [hundredths, secondHundredths, numerator, denominator, days].map { $0.map(SQLValue.integer) ?? .null } }

    /// Nil where a number that the kind needs is missing.
    func kind(_ name: MarkStep.Kind.Name) -> MarkStep.Kind? {
        switch name {
        case .raw: first.map { .raw($0) }
        case .agreed: agreed.map { .agreed($0) }
        case .parts: first.flatMap { group in second.map { .parts(group: group, individual: $0) } }
        case .revised: first.map { .revised($0) }
        case .scaling: second.flatMap { percent in first.map { .scaling(percent: percent, offset: $0) } }
        case .late: days.map { .late(days: Int($0)) }
        case .integrity: first.map { .integrity(deduction: $0) }
        case .cap: first.map { .cap($0) }
        case .notSubmitted: .notSubmitted
        case .lateWaived: .lateWaived
        case .capWaived: .capWaived
        case .excused: .excused
        case .voided: .voided
        case .compensated: .compensated
        }
    }

    private var first: Hundredths? { hundredths.map { Hundredths(count: Int($0)) } }
    private var second: Hundredths? { secondHundredths.map { Hundredths(count: Int($0)) } }
    private var agreed: Rational? { numerator.flatMap { numerator in denominator.flatMap { Rational(numerator: numerator, denominator: $0) } } }
}

extension MarkStepColumns {
    init(_ kind: MarkStep.Kind) {
        switch kind {
        case .raw(let mark), .revised(let mark): hundredths = Int64(mark.count)
        case .integrity(let deduction): hundredths = Int64(deduction.count)
        case .cap(let cap): hundredths = Int64(cap.count)
        case .agreed(let mark): (numerator, denominator) = (mark.numerator, mark.denominator)
        case .parts(let group, let individual): (hundredths, secondHundredths) = (Int64(group.count), Int64(individual.count))
        case .scaling(let percent, let offset): (hundredths, secondHundredths) = (Int64(offset.count), Int64(percent.count))
        case .late(let days): self.days = Int64(days)
        case .notSubmitted, .lateWaived, .capWaived, .excused, .voided, .compensated: break
        }
    }
}
