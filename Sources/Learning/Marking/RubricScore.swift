package import CanonicalJSON

/// What a marker gave for each criterion of the rubric. Their sum is the raw mark, out of 100.
package struct RubricScore: Sendable, Hashable {
    package struct Points: Sendable, Hashable {
        package let criterion: ContentKey
        package let points: Hundredths

        package init(_ criterion: ContentKey, _ points: Hundredths) { (self.criterion, self.points) = (criterion, points) }
    }

    /// In the order of the rubric.
    package let points: [Points]

    /// - Parameter points: of every criterion once, none above what it is worth.
    /// - Throws: ``Refusal`` `rubric-mismatch`.
    package init(_ points: [Points], by rubric: Rubric) throws(Refusal) {
        try self.init(drafted: points, by: rubric)
        if let lacking = rubric.criteria.first(where: { criterion in !points.contains { $0.criterion == criterion.key } }) {
            throw Self.mismatch(lacking)
        }
    }

    /// - Parameter points: of some of the criteria, of each once, none above what it is worth.
    /// - Throws: ``Refusal`` `rubric-mismatch`.
    init(drafted points: [Points], by rubric: Rubric) throws(Refusal) {
        var ordered: [Points] = []
        for criterion in rubric.criteria {
            let given = points.filter { $0.criterion == criterion.key }
            guard given.count <= 1, given.allSatisfy({ (Hundredths.zero...Hundredths(whole: criterion.points)).contains($0.points) }) else {
                throw Self.mismatch(criterion)
            }
            ordered += given
        }
        if let other = points.first(where: { given in !rubric.criteria.contains { $0.key == given.criterion } }) {
            throw Refusal(.rubricMismatch, [other.criterion.text, "0"])
        }
        self.points = ordered
    }

    private static func mismatch(_ criterion: Rubric.Criterion) -> Refusal {
        Refusal(.rubricMismatch, saying: [criterion.title, LocalizedText("\(criterion.points)")])
    }

    /// As stored; it was checked when it came in.
    package init(stored points: [Points]) { self.points = points }

    package var raw: Hundredths { Hundredths(count: points.reduce(0) { $0 + $1.points.count }) }

    package var json: JSONValue {
        .array(points.map { ["criterion": .string($0.criterion.text), "hundredths": .integer(Int64($0.points.count))] })
    }

    /// - Throws: ``JSONFieldError`` for anything that ``json`` did not write.
    package init(json: JSONValue) throws(JSONFieldError) {
        let fields = try JSONFields(["points": json])
        points = try fields.each("points") { element throws(JSONFieldError) in
            Points(try element.key("criterion"), Hundredths(count: try element.number("hundredths")))
        }
    }
}
