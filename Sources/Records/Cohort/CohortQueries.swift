import Learning

struct CohortQueries: CohortRecords {
    let session: any SQLSession

    private static let columns = "id, key, course_version_id, starts_on, ends_on, seats, appeal_working_days"
    private static let byKey = SQL(stringLiteral: "SELECT \(columns) FROM cohort WHERE key = $1")
    private static let byKeyLocked = SQL(stringLiteral: "SELECT \(columns) FROM cohort WHERE key = $1 FOR UPDATE")
    private static let byID = SQL(stringLiteral: "SELECT \(columns) FROM cohort WHERE id = $1")
    private static let everyone = SQL(stringLiteral: "SELECT \(columns) FROM cohort ORDER BY starts_on, key")
    private static let insert: SQL = """
        INSERT INTO cohort (id, key, course_version_id, starts_on, ends_on, seats, appeal_working_days, opened_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """

    func find(_ key: CohortKey) throws -> Cohort? { try session.first(Self.byKey, [.text(key.text)], read) }
    func find(_ id: Identifier<Cohort>) throws -> Cohort? { try session.first(Self.byID, [.id(id)], read) }
    func lock(_ key: CohortKey) throws -> Cohort? { try session.first(Self.byKeyLocked, [.text(key.text)], read) }
    func all() throws -> [Cohort] { try session.rows(Self.everyone, [], read) }

    func insert(_ cohort: Cohort, at instant: Instant) throws {
        try session.execute(
            Self.insert,
            [
                .id(cohort.id), .text(cohort.key.text), .id(cohort.courseVersion), .date(cohort.startsOn), .date(cohort.endsOn), .count(cohort.seats),
                .count(cohort.terms.appealWorkingDays), .instant(instant),
            ]
        )
    }

    private func read(_ row: SQLRow) throws -> Cohort {
        guard let key = CohortKey(try row.text(1)) else { throw RecordsError.unexpectedValue(1) }
        return Cohort(
            id: try row.id(0),
            key: key,
            courseVersion: try row.id(2),
            startsOn: try row.date(3),
            endsOn: try row.date(4),
            seats: Int(try row.integer(5)),
            terms: Cohort.Terms(appealWorkingDays: Int(try row.integer(6)))
        )
    }
}
