import Learning
import Yams

/// One item of a bank; what could not be read is nil and reported.
struct ItemEntry {
    let key: Located<ContentKey>?
    let outcomes: [Located<ContentKey>]
    let sources: [Located<ContentKey>]
    let item: Item?

    private static let common = ["key", "kind", "outcomes", "difficulty", "sources", "points", "prompt", "rationale"]

    /// Nil when `node` is no mapping.
    static func read(_ node: Node, in bank: YAMLMapping, _ log: inout ProblemLog) -> ItemEntry? {
        let all = common + ItemKind.allCases.flatMap { ItemBodyReader.fields(of: $0) }.uniqued
        // The kind decides which fields are known, so it is read before them; what is wrong with it is reported below.
        var unheard = ProblemLog()
        let kind = bank.mapping(node, known: all, &unheard)?.choice("kind", of: ItemKind.self, &unheard)
        let known = kind.map { common + ItemBodyReader.fields(of: $0) } ?? all
        return bank.mapping(node, known: known, &log).map { ItemEntry($0, &log) }
    }

    private init(_ fields: YAMLMapping, _ log: inout ProblemLog) {
        key = fields.key("key", &log)
        outcomes = fields.keys("outcomes", &log)
        sources = fields.keys("sources", &log)
        let difficulty = fields.choice("difficulty", of: Difficulty.self, &log)
        let points = fields.has("points") ? fields.number("points", in: Item.pointsRange, &log)?.value : 1
        let prompt = fields.localizedText("prompt", &log)
        let rationale = fields.localizedText("rationale", &log)
        var reader = ItemBodyReader(fields)
        let body = fields.choice("kind", of: ItemKind.self, &log).flatMap { reader.body($0, &log) }
        guard let key, let body, let difficulty, let points, let prompt, let rationale else {
            item = nil
            return
        }
        item = try? Item(
            key: key.value,
            prompt: prompt,
            body: body,
            points: points,
            outcomes: outcomes.map(\.value),
            difficulty: difficulty,
            sources: sources.map(\.value),
            rationale: rationale
        )
    }
}

extension [String] {
    fileprivate var uniqued: [String] { Set(self).sorted() }
}
