/// What a response to one item earned, part by part.
package struct ItemScore: Sendable, Hashable {
    package enum Result: Sendable, Hashable {
        /// Of the points, between 0 and 1.
        case share(Rational)
        /// A person has to read it.
        case awaitsMarker
    }

    /// One thing that was answered - an option chosen, a gap, a pair - and what is said to it.
    package struct Remark: Sendable, Hashable {
        /// The key of the part; nil where the item has but one.
        package let part: ContentKey?
        package let isRight: Bool
        package let feedback: LocalizedText

        package init(part: ContentKey?, isRight: Bool, feedback: LocalizedText) {
            (self.part, self.isRight, self.feedback) = (part, isRight, feedback)
        }
    }

    package let item: ContentKey
    package let points: Int
    package let result: Result
    package let remarks: [Remark]
    package let rationale: LocalizedText

    /// Nil while a marker is awaited.
    package var earned: Rational? {
        switch result {
        case .share(let share): share * Rational(points)
        case .awaitsMarker: nil
        }
    }
}
