/// What two blind marks make (ruling 18): near ones on one side of the pass mark are averaged; others are talked over; without agreement a third marker decides
/// which stands.
package struct DoubleMarkingRule: Sendable {
    package enum Comparison: Sendable, Hashable {
        /// The exact average stands.
        case average(Rational, gap: Hundredths)
        case talk(gap: Hundredths, isAcrossPassMark: Bool)

        package var explanation: LocalizedText {
            switch self {
            case .average(let mark, let gap):
                LocalizedText(
                    english: "Gap \(gap), one side of the pass mark: average \(mark).",
                    french: "Écart de \(gap), même côté du seuil : moyenne \(mark)."
                )
            case .talk(let gap, true):
                LocalizedText(
                    english: "Gap \(gap), on both sides of the pass mark: the markers talk.",
                    french: "Écart de \(gap), de part et d'autre du seuil : les correcteurs se concertent."
                )
            case .talk(let gap, false):
                LocalizedText(english: "Gap \(gap): the markers talk.", french: "Écart de \(gap) : les correcteurs se concertent.")
            }
        }
    }

    package enum ThirdMark: Sendable, Hashable {
        /// The mark of this part is nearer to the third than the other.
        case stands(MarkingPart, Hundredths)
        /// Both are equally near: the third mark itself stands.
        case equidistant(Hundredths)

        package var mark: Hundredths {
            switch self {
            case .stands(_, let mark), .equidistant(let mark): mark
            }
        }
    }

    private let passMark: Hundredths?
    private let gap: Hundredths

    /// - Parameters:
    ///   - passMark: nil where nothing is to be passed; there is then no other side.
    ///   - marking: two examiners who heard one performance agree one mark, so that for a panel no gap is averaged away.
    package init(passMark: Hundredths?, marking: Marking, rules: CourseRules.Moderation) {
        self.passMark = passMark
        gap = marking == .panel ? .zero : rules.agreementGap
    }

    package func compare(first: Hundredths, second: Hundredths) -> Comparison {
        let distance = Self.distance(first, second)
        let isAcross = passMark.map { (first < $0) != (second < $0) } ?? false
        guard distance <= gap, !isAcross else { return .talk(gap: distance, isAcrossPassMark: isAcross) }
        return .average((Rational(first) + Rational(second)) * Rational(Hundredths(count: 50)), gap: distance)
    }

    package func settle(first: Hundredths, second: Hundredths, third: Hundredths) -> ThirdMark {
        let (toFirst, toSecond) = (Self.distance(first, third), Self.distance(second, third))
        if toFirst == toSecond { return .equidistant(third) }
        return toFirst < toSecond ? .stands(.first, first) : .stands(.second, second)
    }

    private static func distance(_ one: Hundredths, _ other: Hundredths) -> Hundredths { Hundredths(count: abs(one.count - other.count)) }
}
