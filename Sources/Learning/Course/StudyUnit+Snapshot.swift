import CanonicalJSON

extension StudyUnit {
    var snapshot: JSONValue {
        .members([
            "key": .string(key.text),
            "code": .string(code.description),
            "title": title.snapshot,
            "ectsHundredths": ects.snapshot,
            "outcomes": .array(outcomes.map(\.snapshot)),
            "topics": .array(topics.map(\.snapshot)),
            "readings": .array(readings.map(\.snapshot)),
            "activity": activity.snapshot,
            "lesson": lesson?.snapshot,
            "selfCheck": selfCheck?.snapshot,
        ])
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            key: try fields.key("key"),
            code: try fields.code("code"),
            title: try fields.text("title"),
            ects: try fields.hundredths("ectsHundredths"),
            outcomes: try fields.each("outcomes") { element throws(JSONFieldError) in try Outcome(element) },
            topics: try fields.each("topics") { element throws(JSONFieldError) in try LocalizedText(element) },
            readings: try fields.each("readings") { element throws(JSONFieldError) in try Reading(element) },
            activity: try fields.text("activity"),
            lesson: try fields.ifPresent("lesson") { key throws(JSONFieldError) in try Lesson(fields.object(key)) },
            selfCheck: try fields.ifPresent("selfCheck") { key throws(JSONFieldError) in try TestBlueprint(fields.object(key)) }
        )
    }
}

extension Reading {
    var snapshot: JSONValue {
        .members([
            "key": .string(key.text),
            "title": .string(title),
            "body": .string(body),
            "year": year.map { .number($0) },
            "location": .string(location),
        ])
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            key: try fields.key("key"),
            title: try fields.string("title"),
            body: try fields.string("body"),
            year: try fields.ifPresent("year") { key throws(JSONFieldError) in try fields.number(key) },
            location: try fields.string("location")
        )
    }
}

extension Lesson {
    var snapshot: JSONValue {
        [
            "path": .string(path),
            "title": .string(title),
            "language": .string(language.rawValue),
            "minutes": .number(minutes),
            "markdown": .string(markdown),
        ]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            path: try fields.string("path"),
            title: try fields.string("title"),
            language: try fields.choice("language", of: Language.self),
            minutes: try fields.number("minutes"),
            markdown: try fields.string("markdown")
        )
    }
}
