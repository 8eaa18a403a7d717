import Learning

/// What `course.yaml` says; what could not be read is nil and reported.
struct CourseFile {
    static let name = "course.yaml"

    /// The version of the format that this reader knows.
    static let format = 1

    let key: Located<ContentKey>?
    let title: LocalizedText?
    let awardTitle: LocalizedText?
    let proposal: LocalizedText?
    let provider: LocalizedText?
    let ects: Located<Hundredths>?
    let workload: Located<Workload>?
    let teachingLanguages: [Language]
    let submissionLanguages: [Language]
    let outcomes: [Located<Outcome>]
    let rules: CourseRules

    init(_ fields: YAMLMapping, log: inout ProblemLog) {
        if let format = fields.number("format", in: 0...9999, &log), format.value != Self.format {
            log.report(
                .unknownFormat,
                at: format.place,
                "this is format \(format.value)",
                hint: "this program reads format \(Self.format)"
            )
        }
        key = fields.key("key", &log)
        title = fields.localizedText("title", &log)
        awardTitle = fields.localizedText("award", &log)
        proposal = fields.has("proposed") ? fields.localizedText("proposed", &log) : nil
        provider = fields.localizedText("provider", &log)
        ects = fields.hundredths("ects", in: 0...600, &log)
        workload = Self.workload(fields, &log)
        (teachingLanguages, submissionLanguages) = Self.languages(fields, &log)
        outcomes = OutcomeList.read("outcomes", of: fields, hasSupports: false, &log)
        rules = RulesSection.read(fields, &log)
    }

    static let fields = [
        "format", "key", "title", "award", "proposed", "provider", "ects", "workload", "languages", "outcomes", "rules",
    ]

    private static func workload(_ fields: YAMLMapping, _ log: inout ProblemLog) -> Located<Workload>? {
        guard let node = fields.required("workload", &log),
            let hours = fields.mapping(node, known: ["residential", "online", "own-study"], &log)
        else { return nil }
        let residential = hours.number("residential", in: 0...10_000, &log)
        let online = hours.number("online", in: 0...10_000, &log)
        let own = hours.number("own-study", in: 0...10_000, &log)
        guard let residential, let online, let own else { return nil }
        let workload = Workload(residentialHours: residential.value, onlineHours: online.value, ownStudyHours: own.value)
        return Located(value: workload, place: fields.place(of: "workload"))
    }

    private static func languages(_ fields: YAMLMapping, _ log: inout ProblemLog) -> ([Language], [Language]) {
        guard let node = fields.required("languages", &log), let languages = fields.mapping(node, known: ["teaching", "submission"], &log) else {
            return ([], [])
        }
        return (languages.choices("teaching", of: Language.self, &log), languages.choices("submission", of: Language.self, &log))
    }
}
