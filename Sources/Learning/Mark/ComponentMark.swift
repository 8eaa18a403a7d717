/// The mark of one component as its steps make it, by the order of ruling 14.
package struct ComponentMark: Sendable, Hashable {
    /// What the board sees beside the rounded mark.
    package let unrounded: Rational
    /// What counts.
    package let rounded: Int
    /// The sitting whose mark stands: the better one, of equals the earlier.
    package let sitting: Int
    /// Whether that sitting could count no more than a cap.
    package let isCapped: Bool
    /// Whether marks were taken off for misconduct; such a component is never compensated.
    package let hasIntegrityPenalty: Bool
    /// Whether the board lets the total make up for it.
    package let isCompensated: Bool

    /// Nil while no sitting counts.
    /// - Parameter steps: in the order in which they were recorded.
    package init?(steps: [MarkStep], terms: MarkTerms) {
        guard let mark = MarkExplanation(steps: steps, terms: terms).mark else { return nil }
        self = mark
    }

    package init(
        unrounded: Rational,
        sitting: Int = 1,
        isCapped: Bool = false,
        hasIntegrityPenalty: Bool = false,
        isCompensated: Bool = false
    ) {
        (self.unrounded, rounded) = (unrounded, unrounded.roundedHalfUp)
        (self.sitting, self.isCapped) = (sitting, isCapped)
        (self.hasIntegrityPenalty, self.isCompensated) = (hasIntegrityPenalty, isCompensated)
    }
}
