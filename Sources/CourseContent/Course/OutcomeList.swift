import Learning

/// Reads lists of outcomes: of the programme, and of units, where each names what it supports.
enum OutcomeList {
    static func read(_ name: String, of fields: YAMLMapping, hasSupports: Bool, _ log: inout ProblemLog) -> [Located<Outcome>] {
        fields.list(name, &log).compactMap { node in
            let known = ["key"] + YAMLMapping.languages + (hasSupports ? ["supports"] : [])
            guard let outcome = fields.mapping(node, known: known, &log) else { return nil }
            let key = outcome.key("key", &log)
            let text = outcome.ownText(&log)
            let supports = hasSupports ? outcome.keys("supports", &log) : []
            guard let key, let text else { return nil }
            return Located(value: Outcome(key: key.value, text: text, supports: supports.map(\.value)), place: key.place)
        }
    }
}
