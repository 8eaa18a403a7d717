import CanonicalJSON
import Learning

struct CohortQueries: CohortRecords {
    let session: any SQLSession

    private static let columns = "id, key, course_version_id, starts_on, ends_on, seats, terms"
    private static let byKey = SQL(stringLiteral: "SELECT \(columns) FROM cohort WHERE key = $1")
    private static let byKeyLocked = SQL(stringLiteral: "SELECT \(columns) FROM cohort WHERE key = $1 FOR UPDATE")
    private static let byID = SQL(stringLiteral: "SELECT \(columns) FROM cohort WHERE id = $1")
    private static let everyone = SQL(stringLiteral: "SELECT \(columns) FROM cohort ORDER BY starts_on, key")
    private static let insert: SQL = """
        INSERT INTO cohort (id, key, course_version_id, starts_on, ends_on, seats, terms, opened_at)
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
                .text(cohort.terms.snapshot.canonicalText), .instant(instant),
            ]
        )
    }

    private func terms(_ row: SQLRow) throws -> CohortTerms {
        do {
            return try CohortTerms(snapshot: JSONValue.parse(Array(row.text(6).utf8)))
        } catch {
            throw RecordsError.damagedSnapshot("terms of cohort \(try row.text(1)): \(error)")
        }
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
            terms: try terms(row)
        )
    }
}
