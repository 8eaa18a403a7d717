/// The mark of one component, computed from its steps in the order of ruling 14: raw, then rounding half up, once, at the end.
package struct ComponentMark: Sendable, Hashable {
    /// What the board sees beside the rounded mark.
    package let unrounded: Rational
    /// What counts.
    package let rounded: Int

    /// Nil while nothing was recorded.
    /// - Parameter steps: in the order in which they were recorded.
    package init?(steps: [MarkStep]) {
        var raw: Hundredths?
        for step in steps {
            switch step.kind {
            case .raw(let mark): raw = mark
            }
        }
        guard let raw else { return nil }
        self.init(unrounded: Rational(raw))
    }

    package init(unrounded: Rational) {
        self.unrounded = unrounded
        self.rounded = unrounded.roundedHalfUp
    }
}
