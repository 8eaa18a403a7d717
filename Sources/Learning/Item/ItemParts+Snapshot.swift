import CanonicalJSON

extension ChoiceList {
    var snapshot: JSONValue { ["options": .array(options.map(\.snapshot)), "isShuffled": .boolean(isShuffled)] }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        let options = try fields.each("options") { element throws(JSONFieldError) in try Option(element) }
        self.init(options, isShuffled: try fields.boolean("isShuffled"))
    }
}

extension ChoiceList.Option {
    fileprivate var snapshot: JSONValue {
        ["key": .string(key.text), "text": text.snapshot, "isRight": .boolean(isRight), "feedback": feedback.snapshot]
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            key: try fields.key("key"),
            text: try fields.text("text"),
            isRight: try fields.boolean("isRight"),
            feedback: try fields.text("feedback")
        )
    }
}

extension TrueFalse {
    var snapshot: JSONValue {
        ["answer": .boolean(answer), "feedbackToTrue": feedbackToTrue.snapshot, "feedbackToFalse": feedbackToFalse.snapshot]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            answer: try fields.boolean("answer"),
            feedbackToTrue: try fields.text("feedbackToTrue"),
            feedbackToFalse: try fields.text("feedbackToFalse")
        )
    }
}

extension TextKey {
    var snapshot: JSONValue { ["answers": .array(answers.map(\.snapshot)), "feedbackOtherwise": feedbackOtherwise.snapshot] }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        let answers = try fields.each("answers") { element throws(JSONFieldError) in try Answer(element) }
        self.init(answers, otherwise: try fields.text("feedbackOtherwise"))
    }
}

extension TextKey.Answer {
    fileprivate var snapshot: JSONValue {
        ["wordings": .array(wordings.map { .string($0) }), "share": .number(share), "feedback": feedback.snapshot]
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        var wordings: [String] = []
        for element in try fields.array("wordings") {
            guard let text = element.stringValue else { throw fields.invalid("wordings", "has an element that is no text") }
            wordings.append(text)
        }
        self.init(wordings: wordings, share: try fields.number("share"), feedback: try fields.text("feedback"))
    }
}

extension NumericKey {
    var snapshot: JSONValue {
        .members([
            "answer": .string(answer.description),
            "tolerance": .string(tolerance.description),
            "unit": unit?.snapshot,
            "feedbackToRight": feedbackToRight.snapshot,
            "feedbackToLess": feedbackToLess.snapshot,
            "feedbackToMore": feedbackToMore.snapshot,
        ])
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            answer: try fields.decimal("answer"),
            tolerance: try fields.decimal("tolerance"),
            unit: try fields.ifPresent("unit") { key throws(JSONFieldError) in try fields.text(key) },
            feedbackToRight: try fields.text("feedbackToRight"),
            feedbackToLess: try fields.text("feedbackToLess"),
            feedbackToMore: try fields.text("feedbackToMore")
        )
    }
}

extension JSONFields {
    fileprivate func decimal(_ name: String) throws(JSONFieldError) -> DecimalNumber {
        guard let number = DecimalNumber(try string(name)) else { throw invalid(name, "must be a decimal number in text") }
        return number
    }
}
