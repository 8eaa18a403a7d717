import Learning

struct IntegrityQueries: IntegrityRecords {
    let session: any SQLSession

    private static let columns = "id, submission_id, referred_by, allegation, state, deduction_hundredths"
    private static let byIDLocked = SQL(stringLiteral: "SELECT \(columns) FROM integrity_case WHERE id = $1 FOR UPDATE")
    private static let openOfSubmission = SQL(
        stringLiteral: "SELECT \(columns) FROM integrity_case WHERE submission_id = $1 AND state IN ('referred', 'heard')"
    )
    private static let openInCohort: SQL = """
        SELECT DISTINCT s.enrolment_id FROM sitting t JOIN submission s ON s.sitting_id = t.id JOIN integrity_case i ON i.submission_id = s.id
        WHERE t.cohort_id = $1 AND i.state IN ('referred', 'heard')
        """
    private static let insert: SQL = """
        INSERT INTO integrity_case (id, submission_id, referred_by, allegation, state, deduction_hundredths) VALUES ($1, $2, $3, $4, $5, $6)
        """
    /// With the state, because the rules of the schema tie both together.
    private static let decide: SQL = "UPDATE integrity_case SET deduction_hundredths = $2, state = $3 WHERE id = $1"
    private static let states = StateTable<IntegrityCaseState>("integrity_case")

    func lock(_ id: Identifier<IntegrityCase>) throws -> IntegrityCase? { try session.first(Self.byIDLocked, [.id(id)], read) }

    func open(of submission: Identifier<Submission>) throws -> IntegrityCase? {
        try session.first(Self.openOfSubmission, [.id(submission)], read)
    }

    func enrolmentsWithOpenCase(in cohort: Identifier<Cohort>) throws -> Set<Identifier<Enrolment>> {
        Set(try session.rows(Self.openInCohort, [.id(cohort)]) { try $0.id(0) })
    }

    func insert(_ integrityCase: IntegrityCase, at instant: Instant, by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [
                .id(integrityCase.id), .id(integrityCase.submission), .id(integrityCase.referredBy), .text(integrityCase.allegation),
                .text(integrityCase.state.rawValue), .count(integrityCase.deduction?.count),
            ]
        )
        try Self.states.begin(integrityCase.id.uuid, in: integrityCase.state, event: "refer", at: instant, by: actor, session)
    }

    func apply(
        _ event: IntegrityCaseEvent,
        to integrityCase: IntegrityCase,
        reason: String?,
        at instant: Instant,
        by actor: Actor
    ) throws -> IntegrityCase {
        var decided = integrityCase
        do { decided.state = try integrityCase.state.after(event) } catch { throw error.refusal }
        try session.execute(Self.decide, [.id(decided.id), .count(decided.deduction?.count), .text(decided.state.rawValue)])
        _ = try Self.states.apply(event, to: integrityCase.id.uuid, in: integrityCase.state, reason: reason, at: instant, by: actor, session)
        return decided
    }

    func read(_ row: SQLRow) throws -> IntegrityCase {
        IntegrityCase(
            id: try row.id(0),
            submission: try row.id(1),
            referredBy: try row.idIfPresent(2),
            allegation: try row.text(3),
            state: try row.name(4),
            deduction: try row.integerIfPresent(5).map { Hundredths(count: Int($0)) }
        )
    }
}
