import CanonicalJSON

extension TranscriptContent {
    var json: JSONValue {
        [
            "units": .array(units.map(\.json)), "components": .array(components.map(\.json)),
            "outcomes": .array(outcomes.map { ["number": .integer($0.number), "text": $0.text.snapshot] }),
            "total": total.map(JSONValue.string) ?? .null, "standing": standing.map { .string($0.rawValue) } ?? .null,
            "awardedOn": awardedOn.map { .string($0.description) } ?? .null,
        ]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: ["units", "components", "outcomes", "total", "standing", "awardedOn"])
        self.init(
            units: try fields.each("units") { unit throws(JSONFieldError) in try Unit(unit) },
            components: try fields.each("components") { component throws(JSONFieldError) in try Component(component) },
            outcomes: try fields.each("outcomes") { outcome throws(JSONFieldError) in
                try outcome.allow(only: ["number", "text"])
                return LearningOutcome(number: try outcome.count("number"), text: try outcome.text("text"))
            },
            total: try fields.unlessNull("total") { key throws(JSONFieldError) in try fields.string(key) },
            standing: try fields.unlessNull("standing") { key throws(JSONFieldError) in try fields.choice(key, of: Standing.self) },
            awardedOn: try fields.unlessNull("awardedOn") { key throws(JSONFieldError) in try fields.date(key) }
        )
    }
}

extension TranscriptContent.Unit {
    fileprivate var json: JSONValue {
        ["code": .string(code), "title": title.snapshot, "hours": .integer(hours), "result": .string(result.rawValue)]
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: ["code", "title", "hours", "result"])
        self.init(
            code: try fields.string("code"),
            title: try fields.text("title"),
            hours: try fields.count("hours"),
            result: try fields.choice("result", of: Result.self)
        )
    }
}

extension TranscriptContent.Component {
    fileprivate var json: JSONValue {
        [
            "code": .string(code), "title": title.snapshot, "weightHundredths": weight.snapshot, "mark": mark.map(JSONValue.integer) ?? .null,
            "grade": grade.map { .string($0.rawValue) } ?? .null, "outcome": .string(outcome.rawValue),
        ]
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: ["code", "title", "weightHundredths", "mark", "grade", "outcome"])
        self.init(
            code: try fields.string("code"),
            title: try fields.text("title"),
            weight: Hundredths(count: Int(try fields.count("weightHundredths"))),
            mark: try fields.unlessNull("mark") { key throws(JSONFieldError) in try fields.count(key) },
            grade: try fields.unlessNull("grade") { key throws(JSONFieldError) in try fields.choice(key, of: Grade.self) },
            outcome: try fields.choice("outcome", of: ComponentOutcome.self)
        )
    }
}
