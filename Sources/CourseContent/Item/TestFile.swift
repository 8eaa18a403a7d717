import Learning

/// What `tests/CODE.yaml` or a unit's `self-check.yaml` says; what could not be read is nil and reported.
struct TestFile {
    static let folder = "tests"
    static let selfCheckName = "self-check.yaml"
    static let fields = ["sections", "feedback"]

    struct Draw {
        let place: Place
        let section: Int
        /// Its number in the section, from 0.
        let number: Int
        let bank: Located<ContentKey>
        let outcome: Located<ContentKey>?
        let items: [Located<ContentKey>]
    }

    let place: Place
    let draws: [Draw]
    let blueprint: TestBlueprint?

    init(_ fields: YAMLMapping, log: inout ProblemLog) {
        place = fields.place
        let before = log.problems.count
        var draws: [Draw] = []
        let sections = fields.list("sections", &log).enumerated().compactMap { index, node in
            fields.mapping(node, known: ["title", "shuffle", "draw"], &log).flatMap { Self.section($0, index, &draws, &log) }
        }
        let feedback = fields.has("feedback") ? Self.feedback(fields, &log) : []
        self.draws = draws
        blueprint = log.problems.count == before ? TestBlueprint(sections: sections, feedback: feedback) : nil
    }

    private static func section(_ fields: YAMLMapping, _ index: Int, _ draws: inout [Draw], _ log: inout ProblemLog) -> TestBlueprint.Section? {
        let title = fields.localizedText("title", &log)
        let isShuffled = fields.isShuffled(&log)
        var rules: [DrawRule] = []
        for node in fields.list("draw", &log) {
            guard let entry = fields.mapping(node, known: ["bank", "count", "outcome", "difficulty", "items"], &log) else { continue }
            let bank = entry.key("bank", &log)
            let outcome = entry.has("outcome") ? entry.key("outcome", &log) : nil
            let difficulty = entry.has("difficulty") ? entry.choice("difficulty", of: Difficulty.self, &log) : nil
            let items = entry.has("items") ? entry.keys("items", &log) : []
            let count = entry.has("count") || items.isEmpty ? entry.number("count", in: 1...1_000, &log)?.value : items.count
            guard let bank, let count else { continue }
            draws.append(Draw(place: entry.place, section: index, number: rules.count, bank: bank, outcome: outcome, items: items))
            rules.append(
                DrawRule(bank: bank.value, count: count, outcome: outcome?.value, difficulty: difficulty, items: items.map(\.value))
            )
        }
        return title.map { TestBlueprint.Section(title: $0, draws: rules, isShuffled: isShuffled) }
    }

    private static func feedback(_ fields: YAMLMapping, _ log: inout ProblemLog) -> [TestBlueprint.Feedback] {
        var feedback: [TestBlueprint.Feedback] = []
        for node in fields.list("feedback", &log) {
            guard let entry = fields.mapping(node, known: ["from"] + YAMLMapping.languages, &log) else { continue }
            let from = entry.number("from", in: 0...100, &log)
            let text = entry.ownText(&log)
            guard let from, let text else { continue }
            if let last = feedback.last {
                if from.value <= last.from {
                    log.report(.feedbackOrder, at: from.place, "\(from.value) follows \(last.from)", hint: "put the lower result first, each once")
                }
            } else if from.value != 0 {
                log.report(.feedbackOrder, at: from.place, "the first feedback begins at \(from.value)", hint: "write `from: 0` in the first")
            }
            feedback.append(TestBlueprint.Feedback(from: from.value, text: text))
        }
        return feedback
    }
}
