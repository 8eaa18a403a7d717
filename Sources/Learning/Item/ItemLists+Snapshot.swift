import CanonicalJSON

extension Matching {
    var snapshot: JSONValue {
        [
            "premises": .array(
                premises.map {
                    [
                        "key": .string($0.key.text), "text": $0.text.snapshot, "target": .string($0.target.text), "feedback": $0.feedback.snapshot,
                    ]
                }
            ),
            "targets": .array(targets.map { ["key": .string($0.key.text), "text": $0.text.snapshot] }),
            "isShuffled": .boolean(isShuffled),
        ]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            premises: try fields.each("premises") { premise throws(JSONFieldError) in
                Premise(
                    key: try premise.key("key"),
                    text: try premise.text("text"),
                    target: try premise.key("target"),
                    feedback: try premise.text("feedback")
                )
            },
            targets: try fields.each("targets") { target throws(JSONFieldError) in
                Target(key: try target.key("key"), text: try target.text("text"))
            },
            isShuffled: try fields.boolean("isShuffled")
        )
    }
}

extension Ordering {
    var snapshot: JSONValue {
        ["elements": .array(elements.map { ["key": .string($0.key.text), "text": $0.text.snapshot, "feedback": $0.feedback.snapshot] })]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            try fields.each("elements") { element throws(JSONFieldError) in
                Element(key: try element.key("key"), text: try element.text("text"), feedback: try element.text("feedback"))
            }
        )
    }
}

extension GapText {
    var snapshot: JSONValue {
        [
            "text": text.snapshot,
            "gaps": .array(gaps.map { ["key": .string($0.key.text), "answers": $0.answers.snapshot] }),
        ]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            text: try fields.text("text"),
            gaps: try fields.each("gaps") { gap throws(JSONFieldError) in
                Gap(key: try gap.key("key"), answers: try TextKey(gap.object("answers")))
            }
        )
    }
}

extension InlineChoiceText {
    var snapshot: JSONValue {
        [
            "text": text.snapshot,
            "gaps": .array(gaps.map { ["key": .string($0.key.text), "choices": $0.choices.snapshot] }),
        ]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            text: try fields.text("text"),
            gaps: try fields.each("gaps") { gap throws(JSONFieldError) in
                Gap(key: try gap.key("key"), choices: try ChoiceList(gap.object("choices")))
            }
        )
    }
}
