/// What the markings of one script come to once marking ends.
package enum SettledMark: Sendable, Hashable {
    case raw(Hundredths)
    /// A group's task: the common part and the individual one.
    case parts(group: Hundredths, individual: Hundredths)
    /// Of two near marks.
    case average(Rational)
    case agreed(Hundredths)
    /// What the third marker decided.
    case third(Hundredths)

    /// Nil while marks are missing or the markers still talk.
    package init?(_ allocations: [MarkingAllocation], of state: SubmissionState, by rule: DoubleMarkingRule) {
        switch state {
        case .firstMarked:
            guard let packet = (allocations.counting(.first) ?? allocations.counting(.second))?.packet else { return nil }
            self = packet.individual.map { .parts(group: packet.score.raw, individual: $0) } ?? .raw(packet.score.raw)
        case .agreed:
            guard let first = allocations.sent(.first), let second = allocations.sent(.second) else { return nil }
            if let agreed = allocations.counting(.first)?.agreement?.mark, agreed == allocations.counting(.second)?.agreement?.mark {
                self = .agreed(agreed)
            } else if case .average(let mark, _) = rule.compare(first: first, second: second) {
                self = .average(mark)
            } else {
                return nil
            }
        case .thirdMarked:
            guard let first = allocations.sent(.first), let second = allocations.sent(.second), let third = allocations.sent(.third) else {
                return nil
            }
            self = .third(rule.settle(first: first, second: second, third: third).mark)
        case .notStarted, .draft, .submitted, .late, .notSubmitted, .excused, .integrityHold, .cleared, .penalised, .secondMarked, .provisional,
            .ratified, .released, .underRevision, .upheld, .revised, .voided:
            return nil
        }
    }

    /// Out of 100.
    package func value(_ group: GroupWork?) -> Rational {
        switch self {
        case .raw(let mark), .agreed(let mark), .third(let mark): Rational(mark)
        case .average(let mark): mark
        case .parts(let common, let individual):
            group.map { (Rational(common) * Rational($0.groupShare) + Rational(individual) * Rational($0.individualShare)) * Self.percent }
                ?? Rational(common)
        }
    }

    private static let percent = Rational(Hundredths(count: 1))
}
