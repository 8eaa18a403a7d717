import Learning

/// The rubrics of `assessments.yaml`, which assessments name by key so that several can share one.
struct RubricList {
    private var rubrics: [ContentKey: Rubric] = [:]
    /// Those that were declared, well or not, so that a reference to a broken one is not reported twice.
    private var declared: [ContentKey: Place] = [:]

    init(_ fields: YAMLMapping, _ log: inout ProblemLog) {
        guard fields.has("rubrics") else { return }
        for node in fields.list("rubrics", &log) {
            guard let entry = fields.mapping(node, known: ["key", "criteria"], &log) else { continue }
            let key = entry.key("key", &log)
            let rubric = Self.rubric(entry, &log)
            guard let key else { continue }
            if let first = declared[key.value] {
                log.report(.duplicateKey, at: key.place, "`\(key.value)` stands in line \(first.line) already", hint: "give each rubric its own key")
                continue
            }
            declared[key.value] = key.place
            rubrics[key.value] = rubric
        }
    }

    /// The rubric that the field `rubric` names.
    func named(by fields: YAMLMapping, _ log: inout ProblemLog) -> Rubric? {
        guard fields.has("rubric"), let key = fields.key("rubric", &log) else { return nil }
        if declared[key.value] == nil {
            let names = declared.keys.sorted().map(\.text)
            let guess = names.nearest(to: key.value.text).map { "did you mean `\($0)`? " } ?? ""
            log.report(.unknownReference, at: key.place, "there is no rubric `\(key.value)`", hint: "\(guess)rubrics here: \(listed(names))")
        }
        return rubrics[key.value]
    }

    private static func rubric(_ entry: YAMLMapping, _ log: inout ProblemLog) -> Rubric? {
        let before = log.problems.count
        let criteria = entry.list("criteria", &log).compactMap { node -> (criterion: Rubric.Criterion, place: Place)? in
            guard let fields = entry.mapping(node, known: ["key"] + YAMLMapping.languages + ["points"], &log) else { return nil }
            let key = fields.key("key", &log)
            let title = fields.ownText(&log)
            let points = fields.number("points", in: 1...100, &log)
            guard let key, let title, let points else { return nil }
            return (Rubric.Criterion(key: key.value, title: title, points: points.value), key.place)
        }
        guard log.problems.count == before else { return nil }
        do throws(RubricError) {
            return try Rubric(criteria.map(\.criterion))
        } catch {
            report(error, criteria.map { Located(value: $0.criterion.key, place: $0.place) }, of: entry, &log)
            return nil
        }
    }

    private static func report(_ error: RubricError, _ keys: [Located<ContentKey>], of entry: YAMLMapping, _ log: inout ProblemLog) {
        switch error {
        case .duplicateKey(let key), .pointsOutOfRange(let key):
            let place = keys.last { $0.value == key }?.place ?? entry.place
            log.report(.duplicateKey, at: place, "`\(key)` is the key of two criteria", hint: "give each criterion its own key")
        case .pointsNotHundred(let sum):
            log.report(.pointsNotHundred, at: entry.place(of: "criteria"), "the points sum to \(sum)", hint: "change them so that they sum to 100")
        }
    }
}
