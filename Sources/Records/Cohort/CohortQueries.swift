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
    private static let published = SQL(
        stringLiteral: """
            SELECT \(columns.split(separator: ", ").map { "c.\($0)" }.joined(separator: ", ")), k.key
            FROM cohort c JOIN course_version v ON v.id = c.course_version_id JOIN course k ON k.id = v.course_id
            WHERE c.state = 'published' ORDER BY c.starts_on, c.key
            """
    )
    private static let awaitingClock = SQL(
        stringLiteral: """
            SELECT \(columns) FROM cohort WHERE state = 'published' AND starts_on <= $1 OR state = 'running' AND ends_on < $1
            ORDER BY starts_on, key LIMIT $2
            """
    )
    private static let withWaitingList = SQL(
        stringLiteral: """
            SELECT \(columns), EXISTS (
                SELECT 1 FROM seat s WHERE s.cohort_id = cohort.id AND s.application_id IS NULL AND s.enrolment_id IS NULL)
            FROM cohort WHERE id IN (SELECT cohort_id FROM application WHERE state = 'reserve') ORDER BY starts_on, key
            """
    )
    /// A month has 28 days at least: who is found may have some time left, who is not found has.
    private static let awaitingTimeOuts: SQL = """
        SELECT DISTINCT c.key FROM enrolment e JOIN cohort c ON c.id = e.cohort_id JOIN course_version v ON v.id = c.course_version_id
        WHERE e.state IN ('active', 'interrupted', 'deferred') AND (c.time_outs_from IS NULL OR c.time_outs_from <= $1)
            AND e.enrolled_at <= $1 - (SELECT min(programme_months) FROM course_version) * 2419200000000
            AND e.enrolled_at <= $1 - v.programme_months * 2419200000000
        ORDER BY c.key LIMIT $2
        """
    private static let setTimeOuts: SQL = "UPDATE cohort SET time_outs_from = $2 WHERE id = $1"
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

    func page(state: CohortState?, after key: CohortKey?, atMost count: Int) throws -> [Cohort] {
        var filter = SQLFilter()
        if let state { filter.add("state =", .text(state.rawValue)) }
        if let key {
            let place = filter.take(.text(key.text))
            filter.add(condition: "(starts_on, key) > ((SELECT starts_on FROM cohort WHERE key = \(place)), \(place))")
        }
        let limit = filter.take(.count(count))
        let sql = SQL(stringLiteral: "SELECT \(Self.columns) FROM cohort WHERE \(filter.condition) ORDER BY starts_on, key LIMIT \(limit)")
        return try session.rows(sql, filter.parameters, read)
    }

    func published() throws -> [(cohort: Cohort, course: ContentKey)] {
        try session.rows(Self.published, []) { (cohort: try read($0), course: try $0.key(8)) }
    }

    func awaitingClock(on day: LocalDate, atMost count: Int) throws -> [Cohort] {
        try session.rows(Self.awaitingClock, [.date(day), .count(count)], read)
    }

    func withWaitingList() throws -> [(cohort: Cohort, hasFreeSeat: Bool)] {
        try session.rows(Self.withWaitingList, []) { (cohort: try read($0), hasFreeSeat: try $0.flag(8)) }
    }

    func awaitingTimeOuts(at instant: Instant, atMost count: Int) throws -> [CohortKey] {
        try session.rows(Self.awaitingTimeOuts, [.instant(instant), .count(count)]) { row in
            guard let key = CohortKey(try row.text(0)) else { throw RecordsError.unexpectedValue(0) }
            return key
        }
    }

    func setTimeOuts(from instant: Instant, in cohort: Identifier<Cohort>) throws {
        try session.execute(Self.setTimeOuts, [.id(cohort), .instant(instant)])
    }

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
            return try ParsedTerms.shared.terms(of: row.text(6))
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
