import CanonicalJSON

extension Module {
    var snapshot: JSONValue {
        [
            "key": .string(key.text),
            "kind": .string(kind.rawValue),
            "title": title.snapshot,
            "summary": summary.snapshot,
            "ectsHundredths": ects.snapshot,
            "residentialHours": .number(residentialHours),
            "outcomes": .keys(outcomes),
            "units": .array(units.map(\.snapshot)),
        ]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            key: try fields.key("key"),
            kind: try fields.choice("kind", of: Kind.self),
            title: try fields.text("title"),
            summary: try fields.text("summary"),
            ects: try fields.hundredths("ectsHundredths"),
            residentialHours: try fields.number("residentialHours"),
            outcomes: try fields.keys("outcomes"),
            units: try fields.each("units") { element throws(JSONFieldError) in try StudyUnit(element) }
        )
    }
}

extension Outcome {
    var snapshot: JSONValue { ["key": .string(key.text), "text": text.snapshot, "supports": .keys(supports)] }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(key: try fields.key("key"), text: try fields.text("text"), supports: try fields.keys("supports"))
    }
}

extension Workload {
    var snapshot: JSONValue {
        ["residentialHours": .number(residentialHours), "onlineHours": .number(onlineHours), "ownStudyHours": .number(ownStudyHours)]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            residentialHours: try fields.number("residentialHours"),
            onlineHours: try fields.number("onlineHours"),
            ownStudyHours: try fields.number("ownStudyHours")
        )
    }
}
