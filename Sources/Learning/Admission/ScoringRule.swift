/// Scores of the panel: every criterion once, within its points; the mean of those without a conflict counts.
package enum ScoringRule {
    /// - Throws: ``Refusal`` `score-incomplete` or `score-out-of-range`.
    package static func check(_ points: [ContentKey: Int], criteria: [SelectionCriterion]) throws(Refusal) {
        guard Set(points.keys) == Set(criteria.map(\.key)) else {
            throw Refusal(.scoreIncomplete, [criteria.map(\.key.text).joined(separator: ", ")])
        }
        for criterion in criteria {
            let given = points[criterion.key] ?? -1
            guard (0...criterion.points).contains(given) else {
                throw Refusal(.scoreOutOfRange, [criterion.key.text, "\(given)", "\(criterion.points)"])
            }
        }
    }

    /// - Returns: nil while fewer than the edition's scorers gave points.
    package static func mean(_ scorings: [Scoring], terms: CohortTerms.Admission) -> Rational? {
        let totals = scorings.compactMap(\.total)
        guard totals.count >= max(1, terms.scorersPerFile) else { return nil }
        return Rational(numerator: Int64(totals.reduce(0, +)), denominator: Int64(totals.count))
    }
}
