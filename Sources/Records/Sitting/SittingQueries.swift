import Learning

struct SittingQueries: SittingRecords {
    let session: any SQLSession

    static let columns = """
        t.id, t.cohort_id, t.assessment_id, c.key, a.code, t.number, t.is_capped, t.author_id, t.brief_version, t.words, t.zone, t.opens, t.opens_at,
        t.deadline, t.deadline_at, t.state, t.clock_at
        """
    /// How many ``columns`` there are.
    static let width = 17
    private static let source = "FROM sitting t JOIN cohort c ON c.id = t.cohort_id JOIN assessment a ON a.id = t.assessment_id"

    private static let byKey = SQL(stringLiteral: "SELECT \(columns) \(source) WHERE c.key = $1 AND a.code = $2 AND t.number = $3")
    private static let byKeyLocked = SQL(
        stringLiteral: "SELECT \(columns) \(source) WHERE c.key = $1 AND a.code = $2 AND t.number = $3 FOR UPDATE OF t"
    )
    private static let byID = SQL(stringLiteral: "SELECT \(columns) \(source) WHERE t.id = $1")
    private static let ofCohort = SQL(stringLiteral: "SELECT \(columns) \(source) WHERE t.cohort_id = $1 ORDER BY t.assessment_id, t.number")
    private static let due = SQL(stringLiteral: "SELECT \(columns) \(source) WHERE t.clock_at <= $1 ORDER BY t.clock_at, t.id LIMIT $2")
    private static let bringForward: SQL = "UPDATE sitting SET clock_at = $2 WHERE id = $1 AND (clock_at IS NULL OR clock_at > $2)"
    private static let done = SQL(
        stringLiteral: """
            SELECT \(columns) \(source)
            WHERE t.state = 'released' AND c.state = 'completed'
                AND NOT EXISTS (
                    SELECT 1 FROM submission s
                    WHERE s.sitting_id = t.id AND s.state IN ('provisional', 'ratified', 'integrity-hold', 'under-revision'))
                AND NOT EXISTS (
                    SELECT 1 FROM submission s JOIN appeal p ON p.enrolment_id = s.enrolment_id
                    WHERE s.sitting_id = t.id AND p.state IN ('lodged', 'before-panel'))
            ORDER BY t.cohort_id, t.id LIMIT $1
            """
    )
    private static let insert: SQL = """
        INSERT INTO sitting (id, cohort_id, assessment_id, number, is_capped, author_id, brief_version, words, zone, opens, opens_at, deadline,
                             deadline_at, state)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        """
    private static let update: SQL = """
        UPDATE sitting SET brief_version = $2, words = $3, zone = $4, opens = $5, opens_at = $6, deadline = $7, deadline_at = $8, clock_at = $9
        WHERE id = $1
        """
    private static let insertAmendment: SQL = """
        INSERT INTO sitting_amendment (id, sitting_id, kind, was, becomes, minute, external_examiner, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """
    private static let amendments: SQL = """
        SELECT id, sitting_id, kind, was, becomes, minute, external_examiner, at FROM sitting_amendment WHERE sitting_id = $1 ORDER BY at, id
        """
    private static let states = StateTable<SittingState>("sitting")

    func find(_ key: SittingKey) throws -> Sitting? { try session.first(Self.byKey, parameters(key)) { try Self.read($0) } }
    func find(_ id: Identifier<Sitting>) throws -> Sitting? { try session.first(Self.byID, [.id(id)]) { try Self.read($0) } }
    func lock(_ key: SittingKey) throws -> Sitting? { try session.first(Self.byKeyLocked, parameters(key)) { try Self.read($0) } }
    func all(in cohort: Identifier<Cohort>) throws -> [Sitting] { try session.rows(Self.ofCohort, [.id(cohort)]) { try Self.read($0) } }

    func awaitingClock(at instant: Instant, atMost count: Int) throws -> [Sitting] {
        try session.rows(Self.due, [.instant(instant), .count(count)]) { try Self.read($0) }
    }

    func bringClockForward(_ id: Identifier<Sitting>, to instant: Instant) throws {
        try session.execute(Self.bringForward, [.id(id), .instant(instant)])
    }

    func awaitingArchive(atMost count: Int) throws -> [Sitting] { try session.rows(Self.done, [.count(count)]) { try Self.read($0) } }

    func insert(_ sitting: Sitting, at instant: Instant, by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [
                .id(sitting.id), .id(sitting.cohort), .id(sitting.assessment), .count(sitting.key.number), .flag(sitting.isCapped),
                .id(sitting.author),
                .count(sitting.briefVersion), .count(sitting.words),
            ] + schedule(sitting) + [.text(sitting.state.rawValue)]
        )
        try Self.states.begin(sitting.id.uuid, in: sitting.state, event: "draft", at: instant, by: actor, session)
    }

    func update(_ sitting: Sitting) throws {
        try session.execute(
            Self.update,
            [.id(sitting.id), .count(sitting.briefVersion), .count(sitting.words)] + schedule(sitting) + [.instant(sitting.clockAt)]
        )
    }

    func insert(_ amendment: SittingAmendment) throws {
        try session.execute(
            Self.insertAmendment,
            [
                .id(amendment.id), .id(amendment.sitting), .text(amendment.kind.rawValue), .text(amendment.before), .text(amendment.after),
                .text(amendment.minute), .text(amendment.externalExaminer), .instant(amendment.at),
            ]
        )
    }

    func amendments(of sitting: Identifier<Sitting>) throws -> [SittingAmendment] {
        try session.rows(Self.amendments, [.id(sitting)]) { row in
            SittingAmendment(
                id: try row.id(0),
                sitting: try row.id(1),
                kind: try row.name(2),
                before: try row.text(3),
                after: try row.text(4),
                minute: try row.text(5),
                externalExaminer: try row.text(6),
                at: try row.instant(7)
            )
        }
    }

    func apply(_ event: SittingEvent, to sitting: Sitting, reason: String?, at instant: Instant, by actor: Actor) throws -> Sitting {
        var sitting = sitting
        sitting.state = try Self.states.apply(event, to: sitting.id.uuid, in: sitting.state, reason: reason, at: instant, by: actor, session)
        return sitting
    }

    private func parameters(_ key: SittingKey) -> [SQLValue] {
        [.text(key.cohort.text), .text(key.assessment.description), .count(key.number)]
    }

    private func schedule(_ sitting: Sitting) -> [SQLValue] {
        let schedule = sitting.schedule
        return [
            .text(schedule?.deadline.zone.text), .text(schedule?.opens.description), .instant(schedule?.opensAt),
            .text(schedule?.deadline.local.description), .instant(schedule?.deadline.instant),
        ]
    }
}
