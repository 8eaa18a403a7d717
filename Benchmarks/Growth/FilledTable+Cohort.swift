/// What a cohort has once for all of its people.
extension FilledTable {
    /// The start of the year, in microseconds.
    static let start = 1_789_369_200_000_000
    private static let halfDay = 43_200_000_000

    static func ofCohort(_ d: FillingDialect, _ terms: FillingTerms) -> [FilledTable] {
        let (cohort, part) = (d.id("{c}"), d.id("{c} * 64 + {k}"))
        let history = ["sequence": "1", "event": "'open'", "at": "\(start)", "actor": "'operator'"]
        return [
            FilledTable(
                "cohort",
                .ofCohorts { _ in 1 },
                d,
                [
                    "id": cohort, "key": "'edition-' || {c}", "course_version_id": d.literal(terms.version), "starts_on": "'2026-09-14'",
                    "ends_on": "'2027-08-27'", "seats": "\(FillingPlan.cohortSize)", "terms": "(SELECT terms FROM cohort WHERE key = 'opened')",
                    "opened_at": "\(start)", "state": "'running'",
                ]
            ),
            FilledTable("cohort_history", .ofCohorts { _ in 1 }, d, history.merging(["cohort_id": cohort, "to_state": "'running'"]) { $1 }),
            FilledTable("learning_group", .ofCohorts { _ in 4 }, d, ["cohort_id": cohort, "number": "{k} + 1"]),
            FilledTable(
                "timetabled_session",
                .ofCohorts(\.sessions),
                d,
                [
                    "id": part, "cohort_id": cohort, "key": "'s' || {k}", "module_key": one(of: terms.modules), "kind": "'residential'",
                    "title_en": "'Session ' || {k}", "title_fr": "'Séance ' || {k}", "starts_local": "'2026-09-14T09:00'", "zone": "'Europe/Paris'",
                    "starts_at": "\(start) + {k} * \(halfDay)", "minutes": "210", "planned_at": "\(start)",
                ]
            ),
            FilledTable(
                "sitting",
                .ofCohorts(\.tasks),
                d,
                [
                    "id": part, "cohort_id": cohort, "assessment_id": one(of: terms.assessments.map(d.literal), isText: false), "number": "1",
                    "is_capped": "FALSE", "brief_version": "1", "words": "3000", "zone": "'Europe/Paris'", "opens": "'2026-09-14T09:00'",
                    "opens_at": "\(start)", "deadline": "'2026-09-18T23:59'", "deadline_at": "\(start + 9 * halfDay)", "state": "'released'",
                ]
            ),
            FilledTable(
                "board",
                .ofCohorts { _ in 1 },
                d,
                [
                    "id": cohort, "cohort_id": cohort, "kind": "'award'", "meets_on": "'2027-08-20'", "state": "'closed'", "convened_at": "\(start)",
                    "external_statement": "'Sound.'",
                ]
            ),
            FilledTable(
                "release",
                .ofCohorts { _ in 1 },
                d,
                ["id": cohort, "cohort_id": cohort, "board_id": cohort, "cause": "'board'", "released_at": "\(start)", "actor": "'operator'"]
            ),
        ]
    }

    /// The one whose turn it is, going round.
    static func one(of values: [String], isText: Bool = true) -> String {
        let cases = values.enumerated().map { "WHEN \($0.offset) THEN \(isText ? "'\($0.element)'" : $0.element)" }
        return "CASE {k} % \(values.count) \(cases.joined(separator: " ")) END"
    }
}
