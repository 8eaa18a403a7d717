import CanonicalJSON
package import Learning

extension Shape where Value == CohortFigures {
    package static let cohortFigures = Shape.named(
        "CohortFigures",
        Member("cohort", .described, "The cohort's key.") { $0.cohort },
        Member("counts", .counts, "How many there are of everything: by what is counted, by what it is counted.") { $0.counts },
        Member("components", .list(of: .componentFigures), "What the marks come to, in the order of the assessment plan.") { $0.components }
    )
}

extension Shape where Value == [CohortFigures.Sort: [String: Int]] {
    fileprivate static let counts = Shape(
        schema: Schema([
            "type": "object",
            "propertyNames": ["enum": .array(CohortFigures.Sort.allCases.map { .string($0.rawValue) })],
            "additionalProperties": ["type": "object", "additionalProperties": ["type": "integer"]],
        ]),
        json: { counts in
            .object(
                Dictionary(counts.map { sort, counts in (sort.rawValue, .object(counts.mapValues { .integer(Int64($0)) })) }) { first, _ in first }
            )
        }
    )
}

extension Shape where Value == CohortFigures.Component {
    fileprivate static let componentFigures = Shape.named(
        "ComponentFigures",
        Member("code", .described, "The assessment's code.") { $0.code },
        Member("marks", .integer, "How many marks there are.") { $0.marks },
        Member("mean", optional: .text, "Of the rounded marks, cut to two decimals; null where there is none.") { $0.mean?.twoDecimals },
        Member("passed", .integer, "How many of them pass.") { $0.passed },
        Member("compensated", .integer, "How many were compensated by the board.") { $0.compensated }
    )
}
