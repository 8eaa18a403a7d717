import Learning

/// What a `module.yaml` says; what could not be read is nil and reported.
struct ModuleFile {
    let place: Place
    let key: Located<ContentKey>?
    let kind: Module.Kind?
    let title: LocalizedText?
    let summary: LocalizedText?
    let ects: Located<Hundredths>?
    let residentialHours: Located<Int>?
    let outcomes: [Located<ContentKey>]
    /// The units by key, in order.
    let units: [Located<ContentKey>]

    static let fields = ["key", "kind", "title", "summary", "ects", "residential-hours", "outcomes", "units"]

    init(_ fields: YAMLMapping, log: inout ProblemLog) {
        place = fields.place
        key = fields.key("key", &log)
        kind = fields.choice("kind", of: Module.Kind.self, &log)
        title = fields.localizedText("title", &log)
        summary = fields.localizedText("summary", &log)
        ects = fields.hundredths("ects", in: 0...600, &log)
        residentialHours = fields.number("residential-hours", in: 0...10_000, &log)
        outcomes = fields.keys("outcomes", &log)
        if kind == .capstone {
            units = []
            if fields.has("units") {
                log.report(.ruleConflict, at: fields.place(of: "units"), "a capstone has no units", hint: "remove `units`, or make it `kind: taught`")
            }
        } else {
            units = fields.keys("units", &log)
        }
    }

    /// - Parameter units: those that could be read, by key.
    func module(units known: [ContentKey: StudyUnit]) -> Module? {
        guard let key, let kind, let title, let summary, let ects, let residentialHours else { return nil }
        return Module(
            key: key.value,
            kind: kind,
            title: title,
            summary: summary,
            ects: ects.value,
            residentialHours: residentialHours.value,
            outcomes: outcomes.map(\.value),
            units: units.compactMap { known[$0.value] }
        )
    }
}
