import Learning

extension ProgressQueries {
    private static let roll: SQL = """
        SELECT c.id, c.course_version_id, c.seats, e.state, g.number,
            (SELECT count(*) FROM unit_progress u WHERE u.enrolment_id = e.id AND u.done_at IS NOT NULL),
            (SELECT count(DISTINCT t.assessment_id) FROM submission w JOIN sitting t ON t.id = w.sitting_id
                WHERE w.enrolment_id = e.id AND w.submitted_at IS NOT NULL),
            e.id, p.id, p.email, p.latin_name, p.native_name, p.country
        FROM cohort c LEFT JOIN enrolment e ON e.cohort_id = c.id LEFT JOIN person p ON p.id = e.person_id
        LEFT JOIN learning_group_member g ON g.cohort_id = c.id AND g.enrolment_id = e.id
        WHERE c.key = $1 ORDER BY p.folded_name, e.id
        """
    private static let sessions = SQL(
        stringLiteral: """
            SELECT \(TimetableQueries.columns) FROM timetabled_session s
            WHERE s.cancelled_at IS NULL AND s.cohort_id IN (
                SELECT $1 UNION
                SELECT x.cohort_id FROM enrolment e JOIN module_edition x ON x.enrolment_id = e.id WHERE e.cohort_id = $1)
            ORDER BY s.starts_at, s.id
            """
    )
    private static let entries: SQL = """
        SELECT 'presence', e.id, a.session_id, a.presence, a.minutes, a.sequence, CAST(NULL AS bigint), CAST(NULL AS text)
        FROM enrolment e JOIN attendance_record a ON a.enrolment_id = e.id WHERE e.cohort_id = $1
        UNION ALL
        SELECT 'make-up', e.id, e.id, m.module_key, m.minutes, CAST(0 AS bigint), m.done_at, m.task
        FROM enrolment e JOIN make_up m ON m.enrolment_id = e.id WHERE e.cohort_id = $1
        UNION ALL
        SELECT 'edition', e.id, x.cohort_id, x.module_key, CAST(NULL AS bigint), CAST(0 AS bigint), CAST(NULL AS bigint), CAST(NULL AS text)
        FROM enrolment e JOIN module_edition x ON x.enrolment_id = e.id WHERE e.cohort_id = $1
        UNION ALL
        SELECT 'external', e.id, e.id, x.module_key, x.held_minutes, x.sequence, x.attended_minutes, CAST(NULL AS text)
        FROM enrolment e JOIN module_attendance x ON x.enrolment_id = e.id WHERE e.cohort_id = $1
        ORDER BY 6
        """

    func roll(of cohort: CohortKey) throws -> CohortRoll? {
        let rows = try session.rows(Self.roll, [.text(cohort.text)]) { row in
            CohortRoll(cohort: try row.id(0), courseVersion: try row.id(1), seats: Int(try row.integer(2)), members: try Self.member(row))
        }
        return rows.first.map { first in
            CohortRoll(cohort: first.cohort, courseVersion: first.courseVersion, seats: first.seats, members: rows.flatMap(\.members))
        }
    }

    /// None in the one row of a cohort that nobody is in.
    private static func member(_ row: SQLRow) throws -> [CohortRoll.Member] {
        guard let id = try row.idIfPresent(7) as Identifier<Enrolment>? else { return [] }
        let person = try PersonQueries.person(row, at: 8)
        let enrolment = Enrolment(id: id, cohort: try row.id(0), person: person.id, state: try row.name(3))
        let group = try row.integerIfPresent(4).map { Int($0) }
        let (unitsDone, tasksHandedIn) = (Int(try row.integer(5)), Int(try row.integer(6)))
        return [CohortRoll.Member(enrolment: enrolment, person: person, group: group, unitsDone: unitsDone, tasksHandedIn: tasksHandedIn)]
    }

    func sessions(forMembersOf cohort: Identifier<Cohort>) throws -> [TimetabledSession] {
        try session.rows(Self.sessions, [.id(cohort)], TimetableQueries.timetabled)
    }

    func entries(ofMembersOf cohort: Identifier<Cohort>) throws -> CohortEntries {
        var entries = CohortEntries()
        // In the order of their sequence, so that a later entry takes the place of an earlier one.
        _ = try session.rows(Self.entries, [.id(cohort)]) { row in
            let enrolment: Identifier<Enrolment> = try row.id(1)
            switch try row.text(0) {
            case "presence":
                let presence = try AttendanceQueries.presence(row, at: 3)
                entries.presences[enrolment, default: [:]][try row.id(2)] = presence
            case "make-up":
                let (module, minutes, doneAt) = (try row.key(3), Int(try row.integer(4)), try row.instantIfPresent(6))
                let makeUp = MakeUp(enrolment: enrolment, module: module, minutes: minutes, task: try row.text(7), doneAt: doneAt)
                entries.makeUps[enrolment, default: []].append(makeUp)
            case "external":
                let module = try row.key(3)
                entries.external[enrolment, default: [:]][module] = try AttendanceQueries.external(module: module, row, held: 4, attended: 6)
            default:
                entries.editions[enrolment, default: [:]][try row.key(3)] = try row.id(2)
            }
        }
        return entries
    }
}
