/// The criteria that a script is marked by; their points sum to 100.
package struct Rubric: Sendable, Hashable {
    package struct Criterion: Sendable, Hashable {
        package let key: ContentKey
        package let title: LocalizedText
        package let points: Int

        package init(key: ContentKey, title: LocalizedText, points: Int) {
            (self.key, self.title, self.points) = (key, title, points)
        }
    }

    package let criteria: [Criterion]

    package init(_ criteria: [Criterion]) throws(RubricError) {
        var keys: Set<ContentKey> = []
        for criterion in criteria {
            guard keys.insert(criterion.key).inserted else { throw .duplicateKey(criterion.key) }
            guard (1...100).contains(criterion.points) else { throw .pointsOutOfRange(criterion.key) }
        }
        let sum = criteria.reduce(0) { $0 + $1.points }
        guard sum == 100 else { throw .pointsNotHundred(sum) }
        self.criteria = criteria
    }
}

package enum RubricError: Error, Hashable {
    case duplicateKey(ContentKey)
    case pointsOutOfRange(ContentKey)
    /// The sum that was found.
    case pointsNotHundred(Int)

    package var code: String {
        switch self {
        case .duplicateKey: "duplicate-key"
        case .pointsOutOfRange: "number-out-of-range"
        case .pointsNotHundred: "points-not-100"
        }
    }
}
