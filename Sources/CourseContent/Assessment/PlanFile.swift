import Learning

/// What `assessments.yaml` says: the plan, and the rubrics it names.
struct PlanFile {
    static let name = "assessments.yaml"
    static let fields = ["assessments", "rubrics"]

    /// Where the word `assessments` stands.
    let place: Place
    let entries: [PlanEntry]

    /// - Parameter tests: those that could be read.
    init(_ fields: YAMLMapping, tests: [ContentCode: TestBlueprint], log: inout ProblemLog) {
        place = fields.place(of: "assessments")
        let rubrics = RubricList(fields, &log)
        entries = fields.list("assessments", &log).compactMap { node in
            fields.mapping(node, known: PlanEntry.fields, &log).map { PlanEntry($0, rubrics: rubrics, tests: tests, &log) }
        }
    }

    /// Checks codes and weights, which only the plan as a whole can show.
    func check(_ log: inout ProblemLog) {
        var seen: [ContentCode: Place] = [:]
        for code in entries.compactMap(\.code) {
            if let first = seen[code.value] {
                log.report(
                    .duplicateCode,
                    at: code.place,
                    "\(code.value) stands in line \(first.line) already",
                    hint: "give each assessment its own code"
                )
            }
            seen[code.value] = seen[code.value] ?? code.place
        }
        let weights = entries.compactMap(\.weight)
        let sum = Hundredths(count: weights.reduce(0) { $0 + $1.value.count })
        if weights.count == entries.count, !entries.isEmpty, sum != .hundred {
            let list = weights.map(\.value.description).joined(separator: " + ")
            log.report(.weightsNotHundred, at: place, "the weights sum to \(sum): \(list)", hint: "change them so that they sum to 100")
        }
    }
}
