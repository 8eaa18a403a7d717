import Learning

struct AttendanceQueries: AttendanceRecords {
    let session: any SQLSession

    private static let last = "(SELECT max(sequence) FROM attendance_record WHERE enrolment_id = a.enrolment_id AND session_id = a.session_id)"
    private static let register = SQL(
        stringLiteral: """
            SELECT e.id, e.cohort_id, e.person_id, e.state, p.email, a.presence, a.minutes, p.latin_name, p.native_name
            FROM enrolment e JOIN person p ON p.id = e.person_id
            LEFT JOIN attendance_record a ON a.enrolment_id = e.id AND a.session_id = $1 AND a.sequence = \(last)
            WHERE e.id IN (
                    SELECT id FROM enrolment WHERE cohort_id = $2 UNION
                    SELECT enrolment_id FROM module_edition WHERE cohort_id = $2 AND module_key = $3)
                AND NOT EXISTS (SELECT 1 FROM module_edition x WHERE x.enrolment_id = e.id AND x.module_key = $3 AND x.cohort_id <> $2)
            ORDER BY p.folded_name, e.id
            """
    )
    private static let ofEnrolment = SQL(
        stringLiteral: """
            SELECT \(TimetableQueries.columns), a.presence, a.minutes
            FROM timetabled_session s
            LEFT JOIN module_edition x ON x.enrolment_id = $1 AND x.module_key = s.module_key
            LEFT JOIN attendance_record a ON a.enrolment_id = $1 AND a.session_id = s.id AND a.sequence = \(last)
            WHERE s.cancelled_at IS NULL
                AND s.cohort_id IN (
                    SELECT cohort_id FROM enrolment WHERE id = $1 UNION SELECT cohort_id FROM module_edition WHERE enrolment_id = $1)
                AND s.cohort_id = coalesce(x.cohort_id, (SELECT cohort_id FROM enrolment WHERE id = $1))
            ORDER BY s.starts_at, s.id
            """
    )
    private static let insert: SQL = """
        INSERT INTO attendance_record (enrolment_id, session_id, sequence, presence, minutes, at, actor, reason)
        VALUES ($1, $2, (SELECT coalesce(max(sequence), 0) + 1 FROM attendance_record WHERE enrolment_id = $1 AND session_id = $2), $3, $4, $5, $6, $7)
        """
    private static let external: SQL = """
        SELECT module_key, held_minutes, attended_minutes FROM module_attendance m
        WHERE enrolment_id = $1 AND sequence = (
            SELECT max(sequence) FROM module_attendance WHERE enrolment_id = $1 AND module_key = m.module_key)
        ORDER BY module_key
        """
    private static let insertExternal: SQL = """
        INSERT INTO module_attendance (enrolment_id, module_key, sequence, held_minutes, attended_minutes, source, at, actor, reason)
        SELECT $1, $2, coalesce(max(sequence), 0) + 1, $3, $4, $5, $6, $7, $8 FROM module_attendance WHERE enrolment_id = $1 AND module_key = $2
        """
    private static let makeUps: SQL = "SELECT module_key, minutes, task, done_at FROM make_up WHERE enrolment_id = $1 ORDER BY module_key"
    private static let putMakeUp: SQL = """
        INSERT INTO make_up (enrolment_id, module_key, minutes, task, set_at, done_at) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (enrolment_id, module_key) DO UPDATE SET minutes = excluded.minutes, task = excluded.task, done_at = excluded.done_at
        """
    private static let edition: SQL = "SELECT cohort_id FROM module_edition WHERE enrolment_id = $1 AND module_key = $2"
    private static let setEdition: SQL = """
        INSERT INTO module_edition (enrolment_id, module_key, cohort_id) VALUES ($1, $2, $3)
        ON CONFLICT (enrolment_id, module_key) DO UPDATE SET cohort_id = excluded.cohort_id
        """

    func register(of timetabled: TimetabledSession) throws -> [RegisterLine] {
        try session.rows(Self.register, [.id(timetabled.id), .id(timetabled.cohort), .text(timetabled.plan.module.text)]) { row in
            guard let email = EmailAddress(try row.text(4)) else { throw RecordsError.unexpectedValue(4) }
            let enrolment = Enrolment(id: try row.id(0), cohort: try row.id(1), person: try row.id(2), state: try row.name(3))
            let name = PersonName(stored: try row.text(7), native: try row.textIfPresent(8))
            return RegisterLine(enrolment: enrolment, email: email, name: name, presence: try Self.presence(row, at: 5))
        }
    }

    func sessions(of enrolment: Identifier<Enrolment>) throws -> [AttendedSession] {
        try session.rows(Self.ofEnrolment, [.id(enrolment)]) { row in
            AttendedSession(session: try TimetableQueries.timetabled(row), presence: try Self.presence(row, at: 12))
        }
    }

    func append(_ record: AttendanceRecord) throws {
        try session.execute(
            Self.insert,
            [
                .id(record.enrolment), .id(record.session), .text(record.presence.name), .count(record.presence.partMinutes), .instant(record.at),
                .text(record.actor), .text(record.reason),
            ]
        )
    }

    func external(of enrolment: Identifier<Enrolment>) throws -> [ExternalAttendance] {
        try session.rows(Self.external, [.id(enrolment)]) { try Self.external(module: $0.key(0), $0, held: 1, attended: 2) }
    }

    func append(
        _ attendance: ExternalAttendance,
        of enrolment: Identifier<Enrolment>,
        source: String,
        reason: String?,
        at instant: Instant,
        by actor: Actor
    ) throws {
        try session.execute(
            Self.insertExternal,
            [
                .id(enrolment), .text(attendance.module.text), .count(attendance.heldMinutes), .count(attendance.attendedMinutes), .text(source),
                .instant(instant), .text(actor.description), .text(reason),
            ]
        )
    }

    /// - Parameters:
    ///   - held: column of the minutes held.
    ///   - attended: column of those attended.
    static func external(module: ContentKey, _ row: SQLRow, held: Int, attended: Int) throws -> ExternalAttendance {
        let (heldMinutes, attendedMinutes) = (Int(try row.integer(held)), Int(try row.integer(attended)))
        guard let read = ExternalAttendance(module: module, heldMinutes: heldMinutes, attendedMinutes: attendedMinutes) else {
            throw RecordsError.unexpectedValue(attended)
        }
        return read
    }

    func makeUps(of enrolment: Identifier<Enrolment>) throws -> [MakeUp] {
        try session.rows(Self.makeUps, [.id(enrolment)]) { row in
            MakeUp(
                enrolment: enrolment,
                module: try row.key(0),
                minutes: Int(try row.integer(1)),
                task: try row.text(2),
                doneAt: try row.instantIfPresent(3)
            )
        }
    }

    func put(_ makeUp: MakeUp, at instant: Instant) throws {
        try session.execute(
            Self.putMakeUp,
            [
                .id(makeUp.enrolment), .text(makeUp.module.text), .count(makeUp.minutes), .text(makeUp.task), .instant(instant),
                .instant(makeUp.doneAt),
            ]
        )
    }

    func edition(of module: ContentKey, for enrolment: Identifier<Enrolment>) throws -> Identifier<Cohort>? {
        try session.first(Self.edition, [.id(enrolment), .text(module.text)]) { try $0.id(0) }
    }

    func setEdition(of module: ContentKey, for enrolment: Identifier<Enrolment>, to cohort: Identifier<Cohort>) throws {
        try session.execute(Self.setEdition, [.id(enrolment), .text(module.text), .id(cohort)])
    }

    /// Two columns, the name and the minutes; nil where there is no entry.
    static func presence(_ row: SQLRow, at column: Int) throws -> Presence? {
        guard let name = try row.textIfPresent(column) else { return nil }
        guard let presence = Presence(name: name, minutes: try row.integerIfPresent(column + 1).map { Int($0) }) else {
            throw RecordsError.unexpectedValue(column)
        }
        return presence
    }
}
