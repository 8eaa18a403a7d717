import CanonicalJSON

extension TestBlueprint {
    var snapshot: JSONValue {
        ["sections": .array(sections.map(\.snapshot)), "feedback": .array(feedback.map(\.snapshot))]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            sections: try fields.each("sections") { element throws(JSONFieldError) in try Section(element) },
            feedback: try fields.each("feedback") { element throws(JSONFieldError) in try Feedback(element) }
        )
    }
}

extension TestBlueprint.Section {
    fileprivate var snapshot: JSONValue {
        ["title": title.snapshot, "draws": .array(draws.map(\.snapshot)), "isShuffled": .boolean(isShuffled)]
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            title: try fields.text("title"),
            draws: try fields.each("draws") { element throws(JSONFieldError) in try DrawRule(element) },
            isShuffled: try fields.boolean("isShuffled")
        )
    }
}

extension TestBlueprint.Feedback {
    fileprivate var snapshot: JSONValue { ["from": .number(from), "text": text.snapshot] }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(from: try fields.number("from"), text: try fields.text("text"))
    }
}

extension DrawRule {
    fileprivate var snapshot: JSONValue {
        .members([
            "bank": .string(bank.text),
            "count": .number(count),
            "outcome": outcome.map { .string($0.text) },
            "difficulty": difficulty.map { .string($0.rawValue) },
            "items": .keys(items),
        ])
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            bank: try fields.key("bank"),
            count: try fields.number("count"),
            outcome: try fields.ifPresent("outcome") { key throws(JSONFieldError) in try fields.key(key) },
            difficulty: try fields.ifPresent("difficulty") { key throws(JSONFieldError) in try fields.choice(key, of: Difficulty.self) },
            items: try fields.keys("items")
        )
    }
}
