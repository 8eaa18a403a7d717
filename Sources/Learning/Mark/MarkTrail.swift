import CanonicalJSON

/// How the audit trail tells of steps and of the mark that they left: the part of an entry's payload that a replay reads.
enum MarkTrail {
    static func json(_ steps: [MarkStep], in assessment: ContentCode, mark: ComponentMark?) -> [String: JSONValue] {
        [
            "assessment": .string(assessment.description), "steps": .array(steps.map(\.json)),
            "mark": mark.map { .object(["numerator": .integer($0.unrounded.numerator), "denominator": .integer($0.unrounded.denominator)]) } ?? .null,
        ]
    }
}
