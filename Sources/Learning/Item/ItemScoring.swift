/// How the parts of an item with several of them make its score.
///
/// Under ``partial`` the share of the points is, by kind:
/// - `multiple`: right options chosen ÷ right options − wrong options chosen ÷ wrong options, and never less than 0, so that ticking everything earns nothing;
/// - `matching`, `inline-choice`: parts answered rightly ÷ parts;
/// - `gap`: the mean of the shares that the answers to its gaps have;
/// - `ordering`: neighbours rightly in sequence ÷ (elements − 1).
package enum ItemScoring: String, Sendable, CaseIterable {
    case partial
    /// Everything right earns all points, anything else none.
    case allOrNothing = "all-or-nothing"

    func share(_ partial: Rational) -> Rational {
        switch self {
        case .partial: max(.zero, partial)
        case .allOrNothing: partial == Rational(1) ? partial : .zero
        }
    }
}
