import CanonicalJSON

extension Assessment {
    var snapshot: JSONValue {
        .members([
            "code": .string(code.description),
            "title": title.snapshot,
            "task": task.snapshot,
            "form": .string(form.rawValue),
            "module": .string(module.text),
            "timing": .string(timing.rawValue),
            "units": .keys(units),
            "outcomes": .keys(outcomes),
            "weightHundredths": weight.snapshot,
            "passMarkHundredths": passMark?.snapshot,
            "marking": .string(marking.rawValue),
            "rubric": rubric.map { .array($0.criteria.map(\.snapshot)) },
            "group": group?.snapshot,
            "flags": flags.snapshot,
            "limits": limits.snapshot,
            "resit": .string(resit.rawValue),
            "test": test?.snapshot,
        ])
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            code: try fields.code("code"),
            title: try fields.text("title"),
            task: try fields.text("task"),
            form: try fields.choice("form", of: AssessmentForm.self),
            module: try fields.key("module"),
            timing: try fields.choice("timing", of: Timing.self),
            units: try fields.keys("units"),
            outcomes: try fields.keys("outcomes"),
            weight: try fields.hundredths("weightHundredths"),
            passMark: try fields.ifPresent("passMarkHundredths") { key throws(JSONFieldError) in try fields.hundredths(key) },
            marking: try fields.choice("marking", of: Marking.self),
            rubric: try fields.ifPresent("rubric") { key throws(JSONFieldError) in try Rubric(key, of: fields) },
            group: try fields.ifPresent("group") { key throws(JSONFieldError) in try GroupWork(fields.object(key)) },
            flags: try Flags(fields.object("flags")),
            limits: try Limits(fields.object("limits")),
            resit: try fields.choice("resit", of: ResitOpportunity.self),
            test: try fields.ifPresent("test") { key throws(JSONFieldError) in try TestBlueprint(fields.object(key)) }
        )
    }
}

extension Assessment.Flags {
    fileprivate var snapshot: JSONValue {
        [
            "isCompensable": .boolean(isCompensable),
            "mustBeDone": .boolean(mustBeDone),
            "shownBeforeBoard": .boolean(shownBeforeBoard),
            "isAnonymous": .boolean(isAnonymous),
            "acceptsLateWork": .boolean(acceptsLateWork),
        ]
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            isCompensable: try fields.boolean("isCompensable"),
            mustBeDone: try fields.boolean("mustBeDone"),
            shownBeforeBoard: try fields.boolean("shownBeforeBoard"),
            isAnonymous: try fields.boolean("isAnonymous"),
            acceptsLateWork: try fields.boolean("acceptsLateWork")
        )
    }
}

extension Assessment.Limits {
    fileprivate var snapshot: JSONValue {
        .members([
            "tries": .number(tries),
            "words": words.map { .number($0) },
            "minutes": minutes.map { .number($0) },
            "items": items.map { .number($0) },
        ])
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            tries: try fields.number("tries"),
            words: try fields.ifPresent("words") { key throws(JSONFieldError) in try fields.number(key) },
            minutes: try fields.ifPresent("minutes") { key throws(JSONFieldError) in try fields.number(key) },
            items: try fields.ifPresent("items") { key throws(JSONFieldError) in try fields.number(key) }
        )
    }
}

extension GroupWork {
    fileprivate var snapshot: JSONValue {
        ["groupShareHundredths": groupShare.snapshot, "individualWordLimit": .number(individualWordLimit)]
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(groupShare: try fields.hundredths("groupShareHundredths"), individualWordLimit: try fields.number("individualWordLimit"))
    }
}

extension Rubric {
    fileprivate init(_ name: String, of fields: JSONFields) throws(JSONFieldError) {
        let criteria = try fields.each(name) { element throws(JSONFieldError) in try Criterion(element) }
        do throws(RubricError) {
            try self.init(criteria)
        } catch {
            throw fields.invalid(name, "is no rubric: \(error.code)")
        }
    }
}

extension Rubric.Criterion {
    fileprivate var snapshot: JSONValue { ["key": .string(key.text), "title": title.snapshot, "points": .number(points)] }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(key: try fields.key("key"), title: try fields.text("title"), points: try fields.number("points"))
    }
}
