import Learning

/// What a `unit.yaml` says, and the lesson beside it; what could not be read is nil and reported.
struct UnitFile {
    let place: Place
    let key: Located<ContentKey>?
    let code: Located<ContentCode>?
    let title: LocalizedText?
    let ects: Located<Hundredths>?
    let outcomes: [Located<Outcome>]
    let topics: [LocalizedText]
    let readings: [Located<Reading>]
    /// Whether every entry of the reading list could be read.
    let hasAllReadings: Bool
    let activity: LocalizedText?

    static let fields = ["key", "code", "title", "ects", "outcomes", "topics", "readings", "activity"]

    init(_ fields: YAMLMapping, log: inout ProblemLog) {
        place = fields.place
        key = fields.key("key", &log)
        code = fields.code("code", letter: "U", &log)
        title = fields.localizedText("title", &log)
        ects = fields.hundredths("ects", in: 0...600, &log)
        outcomes = OutcomeList.read("outcomes", of: fields, hasSupports: true, &log)
        topics = fields.list("topics", &log).compactMap { node in
            fields.mapping(node, known: YAMLMapping.languages, &log)?.ownText(&log)
        }
        let entries = fields.list("readings", &log)
        readings = entries.compactMap { node in
            fields.mapping(node, known: Self.readingFields, &log).flatMap { Self.reading($0, &log) }
        }
        hasAllReadings = readings.count == entries.count && !entries.isEmpty
        activity = fields.localizedText("activity", &log)
    }

    func unit(lesson: Lesson?, selfCheck: TestBlueprint?) -> StudyUnit? {
        guard let key, let code, let title, let ects, let activity else { return nil }
        return StudyUnit(
            key: key.value,
            code: code.value,
            title: title,
            ects: ects.value,
            outcomes: outcomes.map(\.value),
            topics: topics,
            readings: readings.map(\.value),
            activity: activity,
            lesson: lesson,
            selfCheck: selfCheck
        )
    }

    private static let readingFields = ["key", "title", "body", "year", "where"]

    private static func reading(_ fields: YAMLMapping, _ log: inout ProblemLog) -> Located<Reading>? {
        let key = fields.key("key", &log)
        let title = fields.text("title", &log)
        let body = fields.text("body", &log)
        let year = fields.optionalNumber("year", in: 1800...2200, &log)
        let location = fields.text("where", &log)
        guard let key, let title, let body, let location else { return nil }
        let reading = Reading(key: key.value, title: title.value, body: body.value, year: year, location: location.value)
        return Located(value: reading, place: key.place)
    }
}
