import Learning

extension Shape where Value == SendMark.Outcome {
    static let sentMark = Shape.object(
        Member("outcome", .word(of: ["sent", "averaged", "talk", "decided", "kept-uncounted", "unchanged"]), "What happened.") { $0.word },
        Member("mark", optional: .rational, "The mark as it stands with this one; null where none does yet.") { $0.mark },
        Member("comparison", optional: .localizedText, "With the second of two marks: what both make.") { $0.comparison?.explanation }
    )
}

extension SendMark.Outcome {
    fileprivate var word: String {
        switch self {
        case .sent: "sent"
        case .compared(.average): "averaged"
        case .compared(.talk): "talk"
        case .decided: "decided"
        case .keptUncounted: "kept-uncounted"
        case .unchanged: "unchanged"
        }
    }

    fileprivate var mark: Rational? {
        switch self {
        case .sent(let mark): Rational(mark)
        case .compared(.average(let mark, _)): mark
        case .decided(let third): Rational(third.mark)
        case .compared(.talk), .keptUncounted, .unchanged: nil
        }
    }

    fileprivate var comparison: DoubleMarkingRule.Comparison? { if case .compared(let comparison) = self { comparison } else { nil } }
}

extension Shape where Value == AgreeMark.Outcome {
    static let agreedMark = Shape.object(
        Member("outcome", .word(of: ["agreed", "waiting", "unchanged"]), "Whether both markers say the same.") { outcome in
            switch outcome {
            case .agreed: "agreed"
            case .waiting: "waiting"
            case .unchanged: "unchanged"
            }
        },
        Member("other", optional: .hundredths, "What the other marker said; null for nothing yet.") { outcome in
            switch outcome {
            case .agreed(let mark): mark
            case .waiting(let other): other
            case .unchanged: nil
            }
        }
    )
}
