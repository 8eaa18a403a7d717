extension MarkStep.Kind {
    /// The kinds by name, as tables and the audit trail write them.
    package enum Name: String, Sendable, CaseIterable {
        case raw
        case agreed
        case parts
        case revised
        case notSubmitted = "not-submitted"
        case scaling
        case late
        case lateWaived = "late-waived"
        case integrity
        case cap
        case capWaived = "cap-waived"
        case excused
        case voided
        case compensated
    }

    package var name: Name {
        switch self {
        case .raw: .raw
        case .agreed: .agreed
        case .parts: .parts
        case .revised: .revised
        case .notSubmitted: .notSubmitted
        case .scaling: .scaling
        case .late: .late
        case .lateWaived: .lateWaived
        case .integrity: .integrity
        case .cap: .cap
        case .capWaived: .capWaived
        case .excused: .excused
        case .voided: .voided
        case .compensated: .compensated
        }
    }

    /// Whether it gives a sitting a mark of its own rather than changing one.
    package var isBase: Bool {
        switch self {
        case .raw, .agreed, .parts, .revised, .notSubmitted: true
        case .scaling, .late, .lateWaived, .integrity, .cap, .capWaived, .excused, .voided, .compensated: false
        }
    }

    /// Whether its numbers can be: marks from 0 to 100, a late day at least, a scaling between nothing and double.
    package var isWithinBounds: Bool {
        let marks = Hundredths.zero...Hundredths.hundred
        return switch self {
        case .raw(let mark), .revised(let mark), .integrity(let mark), .cap(let mark): marks.contains(mark)
        case .parts(let group, let individual): marks.contains(group) && marks.contains(individual)
        case .agreed(let mark): !(mark < .zero) && !(Rational(100) < mark) && mark.denominator <= 1_000_000
        case .scaling(let percent, let offset): (0...20_000).contains(percent.count) && (-10_000...10_000).contains(offset.count)
        case .late(let days): (1...10_000).contains(days)
        case .notSubmitted, .lateWaived, .capWaived, .excused, .voided, .compensated: true
        }
    }
}
