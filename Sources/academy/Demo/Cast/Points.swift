import Learning

/// Spreads a total over criteria in proportion to what each is worth, so that none gets more than its own.
enum Points {
    /// Whole points out of 100.
    static func spread(_ total: Int, over criteria: [(key: ContentKey, points: Int)]) -> [ContentKey: Int] {
        var (given, sum) = ([ContentKey: Int](), 0)
        for criterion in criteria {
            given[criterion.key] = (sum + criterion.points) * total / 100 - sum * total / 100
            sum += criterion.points
        }
        return given
    }

    /// Of a rubric, to the hundredth.
    static func spread(_ mark: Hundredths, over rubric: Rubric) -> [RubricScore.Points] {
        var sum = 0
        return rubric.criteria.map { criterion in
            let before = sum * mark.count / 100
            sum += criterion.points
            return RubricScore.Points(criterion.key, Hundredths(count: sum * mark.count / 100 - before))
        }
    }
}
