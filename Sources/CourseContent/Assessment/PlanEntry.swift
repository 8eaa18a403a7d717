import Learning

/// One assessment as `assessments.yaml` has it; what could not be read is nil and reported.
struct PlanEntry {
    let code: Located<ContentCode>?
    let module: Located<ContentKey>?
    let units: [Located<ContentKey>]
    let outcomes: [Located<ContentKey>]
    let weight: Located<Hundredths>?
    let assessment: Assessment?

    static let fields = [
        "code", "title", "task", "form", "module", "timing", "units", "outcomes", "weight", "pass-mark", "marking", "rubric", "group", "compensable",
        "must-be-done", "shown-before-board", "anonymous", "late-work", "resit", "tries", "words", "minutes", "items",
    ]

    init(_ fields: YAMLMapping, rubrics: RubricList, tests: [ContentCode: TestBlueprint], _ log: inout ProblemLog) {
        code = fields.code("code", letter: "A", &log)
        module = fields.key("module", &log)
        units = fields.has("units") ? fields.keys("units", &log) : []
        outcomes = fields.keys("outcomes", &log)
        weight = fields.hundredths("weight", &log)
        let title = fields.localizedText("title", &log)
        let task = fields.localizedText("task", &log)
        let form = fields.choice("form", of: AssessmentForm.self, &log)
        let timing = fields.choice("timing", of: Assessment.Timing.self, &log)
        let marking = fields.choice("marking", of: Marking.self, &log)
        let resit = fields.choice("resit", of: ResitOpportunity.self, &log)
        let passMark = fields.has("pass-mark") ? fields.hundredths("pass-mark", &log)?.value : nil
        let rubric = rubrics.named(by: fields, &log)
        let group = Self.group(fields, &log)
        let flags = Self.flags(fields, &log)
        let limits = Assessment.Limits(
            tries: fields.optionalNumber("tries", in: 1...100, &log) ?? 1,
            words: fields.optionalNumber("words", in: 1...100_000, &log),
            minutes: fields.optionalNumber("minutes", in: 1...100_000, &log),
            items: fields.optionalNumber("items", in: 1...1_000, &log)
        )
        Self.check(fields, weight: weight?.value, marking: marking, form: form, compensable: flags?.isCompensable, &log)
        guard let code, let title, let task, let form, let module, let timing, let weight, let marking, let flags, let resit else {
            assessment = nil
            return
        }
        assessment = Assessment(
            code: code.value,
            title: title,
            task: task,
            form: form,
            module: module.value,
            timing: timing,
            units: units.map(\.value),
            outcomes: outcomes.map(\.value),
            weight: weight.value,
            passMark: passMark,
            marking: marking,
            rubric: rubric,
            group: group,
            flags: flags,
            limits: limits,
            resit: resit,
            test: tests[code.value]
        )
    }

    private static func flags(_ fields: YAMLMapping, _ log: inout ProblemLog) -> Assessment.Flags? {
        let compensable = fields.boolean("compensable", &log)
        let mustBeDone = fields.boolean("must-be-done", &log)
        let shown = fields.boolean("shown-before-board", &log)
        let anonymous = fields.boolean("anonymous", &log)
        let late = fields.boolean("late-work", &log)
        guard let compensable, let mustBeDone, let shown, let anonymous, let late else { return nil }
        return Assessment.Flags(
            isCompensable: compensable,
            mustBeDone: mustBeDone,
            shownBeforeBoard: shown,
            isAnonymous: anonymous,
            acceptsLateWork: late
        )
    }

    private static func group(_ fields: YAMLMapping, _ log: inout ProblemLog) -> GroupWork? {
        guard let node = fields.optional("group"), let group = fields.mapping(node, known: ["share", "individual-words"], &log) else { return nil }
        let share = group.hundredths("share", &log)
        let words = group.number("individual-words", in: 0...100_000, &log)
        guard let share, let words else { return nil }
        return GroupWork(groupShare: share.value, individualWordLimit: words.value)
    }

    /// Fields that are demanded or forbidden by others.
    private static func check(
        _ fields: YAMLMapping,
        weight: Hundredths?,
        marking: Marking?,
        form: AssessmentForm?,
        compensable: Bool?,
        _ log: inout ProblemLog
    ) {
        if let weight, weight > .zero, !fields.has("pass-mark") {
            log.report(
                .missingKey,
                at: fields.place,
                "`pass-mark` is missing",
                hint: "what counts for the total needs one; a formative task has weight 0"
            )
        }
        if weight == .zero, compensable == true {
            log.report(.ruleConflict, at: fields.place(of: "compensable"), "weight 0 cannot be compensated", hint: "write `compensable: false`")
        }
        if let marking, marking != .machine, !fields.has("rubric") {
            log.report(.missingKey, at: fields.place, "`rubric` is missing", hint: "name one of the rubrics; only `marking: machine` needs none")
        }
        if marking == .machine, fields.has("rubric") {
            log.report(
                .ruleConflict,
                at: fields.place(of: "rubric"),
                "a machine does not mark by a rubric",
                hint: "remove `rubric`, or change `marking`"
            )
        }
        if let form, (form == .groupDossier) != fields.has("group") {
            log.report(
                .ruleConflict,
                at: fields.place(of: fields.has("group") ? "group" : "form"),
                "`group` belongs to `form: group-dossier` and to no other",
                hint: "add `group` with `share` and `individual-words`, or change `form`"
            )
        }
    }
}
