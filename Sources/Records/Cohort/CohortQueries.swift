import CanonicalJSON
import Learning

struct CohortQueries: CohortRecords {
    let session: any SQLSession

    private static let columns = "id, key, course_version_id, starts_on, ends_on, seats, terms, state"
    private static let byKey = SQL(stringLiteral: "SELECT \(columns) FROM cohort WHERE key = $1")
    private static let byKeyLocked = SQL(stringLiteral: "SELECT \(columns) FROM cohort WHERE key = $1 FOR UPDATE")
    private static let byID = SQL(stringLiteral: "SELECT \(columns) FROM cohort WHERE id = $1")
    private static let byIDLocked = SQL(stringLiteral: "SELECT \(columns) FROM cohort WHERE id = $1 FOR UPDATE")
    private static let next = SQL(
        stringLiteral: """
            SELECT \(columns) FROM cohort WHERE starts_on > $2 AND course_version_id IN (
                SELECT id FROM course_version WHERE course_id = (SELECT course_id FROM course_version WHERE id = $1))
            ORDER BY starts_on, key LIMIT 1
            """
    )
    private static let everyone = SQL(stringLiteral: "SELECT \(columns) FROM cohort ORDER BY starts_on, key")
    private static let insert: SQL = """
        INSERT INTO cohort (id, key, course_version_id, starts_on, ends_on, seats, terms, opened_at, state)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """
    private static let states = StateTable<CohortState>("cohort")

    func find(_ key: CohortKey) throws -> Cohort? { try session.first(Self.byKey, [.text(key.text)], read) }
    func find(_ id: Identifier<Cohort>) throws -> Cohort? { try session.first(Self.byID, [.id(id)], read) }
    func lock(_ key: CohortKey) throws -> Cohort? { try session.first(Self.byKeyLocked, [.text(key.text)], read) }
    func lock(_ id: Identifier<Cohort>) throws -> Cohort? { try session.first(Self.byIDLocked, [.id(id)], read) }

    func next(after cohort: Cohort) throws -> Cohort? {
        try session.first(Self.next, [.id(cohort.courseVersion), .date(cohort.startsOn)], read)
    }

    func all() throws -> [Cohort] { try session.rows(Self.everyone, [], read) }

    func insert(_ cohort: Cohort, at instant: Instant, by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [
                .id(cohort.id), .text(cohort.key.text), .id(cohort.courseVersion), .date(cohort.startsOn), .date(cohort.endsOn), .count(cohort.seats),
                .text(cohort.terms.snapshot.canonicalText), .instant(instant),
                .text(cohort.state.rawValue),
            ]
        )
        try Self.states.begin(cohort.id.uuid, in: cohort.state, event: "open", at: instant, by: actor, session)
    }

    func apply(_ event: CohortEvent, to cohort: Cohort, reason: String?, at instant: Instant, by actor: Actor) throws {
        _ = try Self.states.apply(event, to: cohort.id.uuid, in: cohort.state, reason: reason, at: instant, by: actor, session)
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
            terms: try terms(row),
            state: try row.name(7)
        )
    }
}
