import CanonicalJSON
import Learning

struct ProgressQueries: ProgressRecords {
    let session: any SQLSession

    private static let unit: SQL = "SELECT opened_at, done_at FROM unit_progress WHERE enrolment_id = $1 AND unit_key = $2"
    private static let put: SQL = """
        INSERT INTO unit_progress (enrolment_id, unit_key, opened_at, done_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (enrolment_id, unit_key) DO UPDATE SET done_at = excluded.done_at
        """
    private static let file: SQL = """
        SELECT e.id, e.cohort_id, e.person_id, e.state, p.id, p.email, p.latin_name, p.native_name, p.country, c.course_version_id, c.terms,
            e.enrolled_at
        FROM cohort c JOIN person p ON p.email = $2 JOIN enrolment e ON e.cohort_id = c.id AND e.person_id = p.id WHERE c.key = $1
        """
    private static let ledger: SQL = """
        SELECT 'unit', unit_key, CAST(NULL AS bigint), done_at, CAST(NULL AS text) FROM unit_progress
        WHERE enrolment_id = $1 AND done_at IS NOT NULL
        UNION ALL SELECT 'make-up', module_key, minutes, done_at, task FROM make_up WHERE enrolment_id = $1
        UNION ALL SELECT 'event', event, sequence, at, CAST(NULL AS text) FROM enrolment_history WHERE enrolment_id = $1
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
                person: try PersonQueries.person(row, at: 4),
                courseVersion: try row.id(9),
                zone: try Self.zone(row, at: 10),
                enrolledAt: try row.instant(11)
            )
        }
    }

    func ledger(of enrolment: Identifier<Enrolment>) throws -> StudyLedger {
        var (units, makeUps): (Set<ContentKey>, [MakeUp]) = ([], [])
        var history: [(sequence: Int64, episode: EnrolmentEpisode)] = []
        _ = try session.rows(Self.ledger, [.id(enrolment)]) { row in
            switch try row.text(0) {
            case "unit":
                units.insert(try row.key(1))
            case "make-up":
                let minutes = Int(try row.integer(2))
                let (task, doneAt) = (try row.text(4), try row.instantIfPresent(3))
                makeUps.append(MakeUp(enrolment: enrolment, module: try row.key(1), minutes: minutes, task: task, doneAt: doneAt))
            default:
                // The first line of a history is the insertion and no event.
                guard let event = EnrolmentEvent(rawValue: try row.text(1)) else { return }
                history.append((try row.integer(2), EnrolmentEpisode(event: event, at: try row.instant(3))))
            }
        }
        return StudyLedger(unitsDone: units, makeUps: makeUps, history: history.sorted { $0.sequence < $1.sequence }.map(\.episode))
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
            return try CohortTerms(snapshot: JSONValue.parse(Array(row.text(column).utf8))).zone
        } catch {
            throw RecordsError.damagedSnapshot("terms of a cohort: \(error)")
        }
    }
}
