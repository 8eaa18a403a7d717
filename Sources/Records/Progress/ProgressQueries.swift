import Learning

struct ProgressQueries: ProgressRecords {
    let session: any SQLSession

    private static let unit: SQL = "SELECT opened_at, done_at FROM unit_progress WHERE enrolment_id = $1 AND unit_key = $2"
    private static let put: SQL = """
        INSERT INTO unit_progress (enrolment_id, unit_key, opened_at, done_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (enrolment_id, unit_key) DO UPDATE SET done_at = excluded.done_at
        """
    private static let file: SQL = """
        SELECT e.id, e.cohort_id, e.person_id, e.state, e.enrolled_at, c.terms, v.id, k.key, v.number, v.snapshot
        FROM cohort c JOIN person p ON p.email = $2 JOIN enrolment e ON e.cohort_id = c.id AND e.person_id = p.id
        JOIN course_version v ON v.id = c.course_version_id JOIN course k ON k.id = v.course_id
        WHERE c.key = $1
        """
    private static let ledger: SQL = """
        SELECT 'unit', unit_key, CAST(NULL AS bigint), done_at, CAST(NULL AS text) FROM unit_progress
        WHERE enrolment_id = $1 AND done_at IS NOT NULL
        UNION ALL SELECT 'make-up', module_key, minutes, done_at, task FROM make_up WHERE enrolment_id = $1
        UNION ALL SELECT 'external', module_key, held_minutes, attended_minutes, CAST(NULL AS text) FROM module_attendance m
        WHERE enrolment_id = $1 AND sequence = (
            SELECT max(sequence) FROM module_attendance WHERE enrolment_id = $1 AND module_key = m.module_key)
        UNION ALL SELECT 'mark', a.code, m.rounded, m.computed_at, CAST(NULL AS text) FROM component_mark m
        JOIN assessment a ON a.id = m.assessment_id WHERE m.enrolment_id = $1
        UNION ALL SELECT 'event', event, sequence, at, CAST(NULL AS text) FROM enrolment_history WHERE enrolment_id = $1
        """
    private static let tasks: SQL = """
        SELECT a.code, t.number, t.opens_at, t.deadline, t.zone, t.deadline_at, s.state, s.submitted_at, s.extension_days
        FROM sitting t JOIN assessment a ON a.id = t.assessment_id
        LEFT JOIN submission s ON s.sitting_id = t.id AND s.enrolment_id = $1
        WHERE t.deadline IS NOT NULL AND t.state NOT IN ('draft', 'peer-reviewed', 'external-approved', 'voided') AND t.id IN (
            SELECT sitting_id FROM submission WHERE enrolment_id = $1 AND state <> 'voided' UNION
            SELECT f.id FROM enrolment e JOIN sitting f ON f.cohort_id = e.cohort_id
            WHERE e.id = $1 AND f.number = 1 AND f.state = 'scheduled')
        ORDER BY a.code, t.number
        """
    private static let running: SQL = """
        SELECT e.id, e.cohort_id, e.person_id, e.state, e.enrolled_at, h.event, h.at
        FROM enrolment e JOIN enrolment_history h ON h.enrolment_id = e.id
        WHERE e.cohort_id = $1 AND e.state IN ('active', 'interrupted', 'deferred') ORDER BY e.id, h.sequence
        """

    func unit(_ unit: ContentKey, of enrolment: Identifier<Enrolment>) throws -> UnitProgress? {
        try session.first(Self.unit, [.id(enrolment), .text(unit.text)]) { row in
            UnitProgress(enrolment: enrolment, unit: unit, openedAt: try row.instant(0), doneAt: try row.instantIfPresent(1))
        }
    }

    func put(_ progress: UnitProgress) throws {
        try session.execute(
            Self.put,
            [.id(progress.enrolment), .text(progress.unit.text), .instant(progress.openedAt), .instant(progress.doneAt)]
        )
    }

    func file(cohort: CohortKey, email: EmailAddress) throws -> StudyFile? {
        try session.first(Self.file, [.text(cohort.text), .text(email.text)]) { row in
            StudyFile(
                enrolment: try Self.enrolment(row),
                enrolledAt: try row.instant(4),
                zone: try Self.zone(row, at: 5),
                course: try CourseQueries.version(row, at: 6).course
            )
        }
    }

    func ledger(of enrolment: Identifier<Enrolment>) throws -> StudyLedger {
        var (units, makeUps, external): (Set<ContentKey>, [MakeUp], [ExternalAttendance]) = ([], [], [])
        var history: [(sequence: Int64, episode: EnrolmentEpisode)] = []
        var marks: [ContentCode: Int] = [:]
        _ = try session.rows(Self.ledger, [.id(enrolment)]) { row in
            switch try row.text(0) {
            case "unit":
                units.insert(try row.key(1))
            case "make-up":
                let minutes = Int(try row.integer(2))
                let (task, doneAt) = (try row.text(4), try row.instantIfPresent(3))
                makeUps.append(MakeUp(enrolment: enrolment, module: try row.key(1), minutes: minutes, task: task, doneAt: doneAt))
            case "external":
                external.append(try AttendanceQueries.external(module: row.key(1), row, held: 2, attended: 3))
            case "mark":
                guard let code = ContentCode(try row.text(1)) else { throw RecordsError.unexpectedValue(1) }
                marks[code] = Int(try row.integer(2))
            default:
                // The first line of a history is the insertion and no event.
                guard let event = EnrolmentEvent(rawValue: try row.text(1)) else { return }
                history.append((try row.integer(2), EnrolmentEpisode(event: event, at: try row.instant(3))))
            }
        }
        return StudyLedger(
            unitsDone: units,
            makeUps: makeUps,
            external: external,
            history: history.sorted { $0.sequence < $1.sequence }.map(\.episode),
            marks: marks
        )
    }

    func tasks(of enrolment: Identifier<Enrolment>) throws -> [TaskEntry] {
        try session.rows(Self.tasks, [.id(enrolment)]) { row in
            guard let code = ContentCode(try row.text(0)) else { throw RecordsError.unexpectedValue(0) }
            guard let local = LocalDateTime(try row.text(3)), let zone = TimeZoneName(try row.text(4)) else { throw RecordsError.unexpectedValue(3) }
            let state = try row.textIfPresent(6)
            return TaskEntry(
                code: code,
                number: Int(try row.integer(1)),
                opensAt: try row.instant(2),
                deadline: Deadline(local: local, zone: zone, instant: try row.instant(5)),
                extensionDays: Int(try row.integerIfPresent(8) ?? 0),
                submittedAt: try row.instantIfPresent(7),
                isExcused: state == SubmissionState.excused.rawValue
            )
        }
    }

    func running(in cohort: Identifier<Cohort>) throws -> [RunningEnrolment] {
        var running: [RunningEnrolment] = []
        _ = try session.rows(Self.running, [.id(cohort)]) { row in
            let enrolment = try Self.enrolment(row)
            let at = try row.instant(6)
            let episodes = EnrolmentEvent(rawValue: try row.text(5)).map { [EnrolmentEpisode(event: $0, at: at)] } ?? []
            if running.last?.enrolment.id == enrolment.id, let last = running.popLast() {
                running.append(RunningEnrolment(enrolment: enrolment, enrolledAt: last.enrolledAt, history: last.history + episodes))
            } else {
                running.append(RunningEnrolment(enrolment: enrolment, enrolledAt: try row.instant(4), history: episodes))
            }
        }
        return running
    }

    static func enrolment(_ row: SQLRow) throws -> Enrolment {
        Enrolment(id: try row.id(0), cohort: try row.id(1), person: try row.id(2), state: try row.name(3))
    }

    private static func zone(_ row: SQLRow, at column: Int) throws -> TimeZoneName {
        do {
            return try ParsedTerms.shared.terms(of: row.text(column)).zone
        } catch {
            throw RecordsError.damagedSnapshot("terms of a cohort: \(error)")
        }
    }
}
