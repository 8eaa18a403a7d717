/// The result of one attempt, with how it came about.
package struct TestScore: Sendable, Hashable {
    package let items: [ItemScore]

    package init(_ items: [ItemScore]) { self.items = items }

    package var points: Int { items.reduce(0) { $0 + $1.points } }
    package var earned: Rational { items.compactMap(\.earned).reduce(.zero, +) }
    /// Items that a person has yet to mark; while there are any, there is no percentage.
    package var awaited: [ContentKey] { items.filter { $0.earned == nil }.map(\.item) }

    /// Exact; nil while a marker is awaited.
    package var percent: Rational? {
        guard awaited.isEmpty, let share = Rational(numerator: 100, denominator: Int64(points)) else { return nil }
        return earned * share
    }

    /// What goes into the record as the raw mark: inputs are hundredths (ruling 14), half a hundredth goes up.
    package var rawMark: Hundredths? { percent.map { Hundredths(count: ($0 * Rational(100)).roundedHalfUp) } }
}

extension TestPaper {
    /// - Parameter responses: by item; what is missing was left unanswered. A response to an item that is not in the paper is an error.
    package func score(_ responses: [ContentKey: ItemResponse]) throws(ItemResponseError) -> TestScore {
        let keys = Set(questions.map(\.item.key))
        if let stray = responses.keys.filter({ !keys.contains($0) }).min() { throw .unknownPart(stray.text) }
        var scores: [ItemScore] = []
        for question in questions { scores.append(try question.item.score(responses[question.item.key])) }
        return TestScore(scores)
    }
}
