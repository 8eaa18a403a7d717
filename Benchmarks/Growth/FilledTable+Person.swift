/// What a person leaves behind in a year.
extension FilledTable {
    /// In the order of their foreign keys.
    static func all(_ d: FillingDialect, _ terms: FillingTerms) -> [FilledTable] {
        people(d) + ofCohort(d, terms) + enrolments(d) + learning(d, terms) + marks(d, terms) + documents(d)
    }

    private static func people(_ d: FillingDialect) -> [FilledTable] {
        let (id, name) = (d.id("{n}"), "'Participant ' || \(d.digits("{n}", 7))")
        return [
            FilledTable(
                "person",
                .ofPeople { _ in 1 },
                d,
                [
                    "id": id, "email": "'p' || {n} || '@example.org'", "latin_name": name, "folded_name": "lower(\(name))", "country": "'MT'",
                    "created_at": "\(start)",
                ]
            ),
            FilledTable("person_key", .ofPeople { _ in 1 }, d, ["person_id": id, "key": d.bytes(32)]),
            FilledTable(
                "account",
                .ofPeople { _ in 1 },
                d,
                ["id": id, "email": "'p' || {n} || '@example.org'", "name": name, "person_id": id, "opened_at": "\(start)"]
            ),
        ]
    }

    private static func enrolments(_ d: FillingDialect) -> [FilledTable] {
        let (id, cohort) = (d.id("{n}"), d.id("{c}"))
        let place = "{n} % \(FillingPlan.cohortSize)"
        return [
            FilledTable(
                "seat",
                .ofPeople { _ in 1 },
                d,
                ["cohort_id": cohort, "number": "\(place) + 1", "country_cap": "\(FillingPlan.cohortSize)", "enrolment_id": id]
            ),
            FilledTable(
                "enrolment",
                .ofPeople { _ in 1 },
                d,
                ["id": id, "cohort_id": cohort, "person_id": id, "state": "'active'", "enrolled_at": "\(start)"]
            ),
            FilledTable(
                "enrolment_history",
                .ofPeople { _ in 2 },
                d,
                [
                    "enrolment_id": id, "sequence": "{k} + 1", "event": "CASE {k} WHEN 0 THEN 'enrol' ELSE 'begin' END",
                    "from_state": "CASE {k} WHEN 1 THEN 'enrolled' END", "to_state": "CASE {k} WHEN 0 THEN 'enrolled' ELSE 'active' END",
                    "at": "\(start)", "actor": "'operator'",
                ]
            ),
            FilledTable(
                "learning_group_member",
                .ofPeople { _ in 1 },
                d,
                ["cohort_id": cohort, "enrolment_id": id, "number": "\(place) / 15 + 1", "joined_at": "\(start)"]
            ),
        ]
    }

    private static func learning(_ d: FillingDialect, _ terms: FillingTerms) -> [FilledTable] {
        let id = d.id("{n}")
        return [
            FilledTable(
                "unit_progress",
                .ofPeople(\.units),
                d,
                ["enrolment_id": id, "unit_key": one(of: terms.units), "opened_at": "\(start)", "done_at": "\(start)"]
            ),
            FilledTable(
                "attendance_record",
                .ofPeople(\.sessions),
                d,
                [
                    "enrolment_id": id, "session_id": d.id("{c} * 64 + {k}"), "sequence": "1", "presence": "'present'", "at": "\(start)",
                    "actor": "'operator'",
                ]
            ),
            FilledTable(
                "make_up",
                .ofSome(10),
                d,
                [
                    "enrolment_id": id, "module_key": one(of: terms.modules), "minutes": "210", "task": "'A summary of two pages.'",
                    "set_at": "\(start)", "done_at": "\(start)",
                ]
            ),
            FilledTable(
                "module_edition",
                .ofSome(20),
                d,
                ["enrolment_id": id, "module_key": one(of: terms.modules), "cohort_id": d.id("{c} + 1 - {c} % 2 * 2")]
            ),
        ]
    }

    private static func marks(_ d: FillingDialect, _ terms: FillingTerms) -> [FilledTable] {
        let (enrolment, own, assessment) = (d.id("{n}"), d.id("{n} * 64 + {k}"), one(of: terms.assessments.map(d.literal), isText: false))
        let mark = ["numerator": "71", "denominator": "1", "sitting": "1", "is_capped": "FALSE", "has_integrity_penalty": "FALSE"]
        let component = mark.merging(["enrolment_id": enrolment, "assessment_id": assessment, "is_compensated": "FALSE"]) { $1 }
        return [
            FilledTable(
                "submission",
                .ofPeople(\.tasks),
                d,
                [
                    "id": own, "sitting_id": d.id("{c} * 64 + {k}"), "enrolment_id": enrolment, "state": "'released'", "submitted_at": "\(start)",
                    // A power of 3, so that no two numbers meet and their order is lost.
                    "code": d.digits("({n} * 64 + {k}) * 387420489 % 1000000000", 9), "late_days": "0", "extension_days": "0",
                ]
            ),
            FilledTable(
                "mark_step",
                .ofPeople(\.tasks),
                d,
                [
                    "id": own, "enrolment_id": enrolment, "assessment_id": assessment, "sequence": "1", "sitting": "1", "kind": "'raw'",
                    "hundredths": "7100", "at": "\(start)", "actor": "'operator'",
                ]
            ),
            FilledTable("component_mark", .ofPeople(\.tasks), d, component.merging(["rounded": "71", "computed_at": "\(start)"]) { $1 }),
            FilledTable("release_item", .ofPeople(\.tasks), d, component.merging(["release_id": d.id("{c}"), "sequence": "1", "steps": "1"]) { $1 }),
            FilledTable(
                "audit_entry",
                .ofPeople(\.tasks),
                d,
                [
                    "id": own, "aggregate_kind": "'enrolment'", "aggregate_id": enrolment, "sequence": "{k} + 1", "at": "\(start)",
                    "actor": "'operator'", "command": "'record-mark'", "person_id": enrolment, "commitment": d.bytes(32), "previous": d.bytes(32),
                    "hash": d.bytes(32), "nonce": d.bytes(12), "content": d.bytes(96), "position": "{n} * 64 + {k} + 1000", "link": d.bytes(32),
                ]
            ),
        ]
    }

    private static func documents(_ d: FillingDialect) -> [FilledTable] {
        let id = d.id("{n}")
        return [
            FilledTable(
                "document",
                .ofPeople { _ in 1 },
                d,
                [
                    "id": id, "enrolment_id": id, "kind": "'certificate'", "serial": "'BENCH-2027-' || \(d.digits("{n}", 8))", "code": "'7KQM-2X9D'",
                    "credential_id": "'urn:bench:' || {n}", "facts": "'{}'", "state": "'issued'", "state_since": "\(start)",
                ]
            ),
            FilledTable(
                "sealed_file",
                .ofPeople { _ in 1 },
                d,
                [
                    "document_id": id, "digest": d.digest, "signed_digest": d.digest, "key_id": "'bench'", "sealed_at": "\(start)",
                    "content": d.bytes(96),
                ]
            ),
        ]
    }
}
