import Learning

struct TimetableQueries: TimetableRecords {
    let session: any SQLSession

    /// In the order that ``timetabled(_:)`` reads.
    static let columns = """
        s.id, s.cohort_id, s.key, s.module_key, s.unit_key, s.kind, s.title_en, s.title_fr, s.starts_local, s.zone, s.starts_at, s.minutes
        """
    private static let ofCohort = SQL(
        stringLiteral: "SELECT \(columns) FROM timetabled_session s WHERE s.cohort_id = $1 AND s.cancelled_at IS NULL ORDER BY s.starts_at, s.id"
    )
    private static let byKeyLocked = SQL(
        stringLiteral: """
            SELECT \(columns) FROM timetabled_session s JOIN cohort c ON c.id = s.cohort_id
            WHERE c.key = $1 AND s.key = $2 AND s.cancelled_at IS NULL FOR UPDATE OF s
            """
    )
    private static let recorded: SQL = """
        SELECT s.id FROM timetabled_session s
        WHERE s.cohort_id = $1 AND EXISTS (SELECT 1 FROM attendance_record a WHERE a.session_id = s.id)
        """
    private static let insert: SQL = """
        INSERT INTO timetabled_session
            (id, cohort_id, key, module_key, unit_key, kind, title_en, title_fr, starts_local, zone, starts_at, minutes, planned_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        """
    private static let update: SQL = """
        UPDATE timetabled_session SET module_key = $2, unit_key = $3, kind = $4, title_en = $5, title_fr = $6, starts_local = $7, zone = $8,
            starts_at = $9, minutes = $10
        WHERE id = $1
        """
    private static let cancel: SQL = "UPDATE timetabled_session SET cancelled_at = $2 WHERE id = $1"

    func all(in cohort: Identifier<Cohort>) throws -> [TimetabledSession] { try session.rows(Self.ofCohort, [.id(cohort)], Self.timetabled) }

    func lock(_ key: ContentKey, in cohort: CohortKey) throws -> TimetabledSession? {
        try session.first(Self.byKeyLocked, [.text(cohort.text), .text(key.text)], Self.timetabled)
    }

    func recorded(in cohort: Identifier<Cohort>) throws -> Set<Identifier<TimetabledSession>> {
        Set(try session.rows(Self.recorded, [.id(cohort)]) { try $0.id(0) })
    }

    func insert(_ timetabled: TimetabledSession, at instant: Instant) throws {
        let names: [SQLValue] = [.id(timetabled.id), .id(timetabled.cohort), .text(timetabled.plan.key.text)]
        try session.execute(Self.insert, names + contents(timetabled) + [.instant(instant)])
    }

    func update(_ timetabled: TimetabledSession) throws { try session.execute(Self.update, [.id(timetabled.id)] + contents(timetabled)) }

    func cancel(_ id: Identifier<TimetabledSession>, at instant: Instant) throws { try session.execute(Self.cancel, [.id(id), .instant(instant)]) }

    private func contents(_ timetabled: TimetabledSession) -> [SQLValue] {
        let plan = timetabled.plan
        return [
            .text(plan.module.text), .text(plan.unit?.text), .text(plan.kind.rawValue), .text(plan.title.english), .text(plan.title.french),
            .text(timetabled.starts.local.description), .text(timetabled.starts.zone.text), .instant(timetabled.starts.instant), .count(plan.minutes),
        ]
    }

    static func timetabled(_ row: SQLRow) throws -> TimetabledSession {
        guard let starts = LocalDateTime(try row.text(8)), let zone = TimeZoneName(try row.text(9)) else { throw RecordsError.unexpectedValue(8) }
        let unit = try row.textIfPresent(4)
        let plan = PlannedSession(
            key: try row.key(2),
            module: try row.key(3),
            unit: unit == nil ? nil : try row.key(4),
            kind: try row.name(5),
            title: LocalizedText(english: try row.text(6), french: try row.text(7)),
            starts: starts,
            minutes: Int(try row.integer(11))
        )
        return TimetabledSession(
            id: try row.id(0),
            cohort: try row.id(1),
            plan: plan,
            starts: ZonedDateTime(local: starts, zone: zone, instant: try row.instant(10))
        )
    }
}
