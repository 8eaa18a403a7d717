import Learning

struct ClaimQueries: ClaimRecords {
    let session: any SQLSession

    static let columns = """
        c.id, c.submission_id, c.asked_days, c.statement, c.evidence, c.lodged_at, c.decide_by, c.zone, c.decide_by_at, c.state, c.decided_by,
        c.decided_at, c.granted_days
        """
    private static let last = SQL(
        stringLiteral: """
            SELECT \(columns) FROM circumstances_claim c WHERE c.submission_id = $1 ORDER BY c.number DESC LIMIT 1 FOR UPDATE
            """
    )
    private static let ofSubmission = SQL(
        stringLiteral: "SELECT \(columns) FROM circumstances_claim c WHERE c.submission_id = $1 ORDER BY c.number"
    )
    private static let awaiting = SQL(
        stringLiteral: """
            SELECT \(columns) FROM circumstances_claim c JOIN submission s ON s.id = c.submission_id JOIN sitting t ON t.id = s.sitting_id
            WHERE t.cohort_id = $1 AND c.state IN ('lodged', 'appealed') ORDER BY c.decide_by_at, c.id
            """
    )
    private static let insert: SQL = """
        INSERT INTO circumstances_claim (id, submission_id, number, asked_days, statement, evidence, lodged_at, decide_by, zone, decide_by_at, state,
                                         decided_by, decided_at, granted_days)
        VALUES ($1, $2, (SELECT coalesce(max(number), 0) + 1 FROM circumstances_claim WHERE submission_id = $2),
                $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        """
    /// With the state, because the rules of the schema tie both together.
    private static let decide: SQL = """
        UPDATE circumstances_claim SET decided_by = $2, decided_at = $3, granted_days = $4, state = $5 WHERE id = $1
        """
    private static let states = StateTable<ClaimState>("circumstances_claim")

    func lockLast(of submission: Identifier<Submission>) throws -> CircumstancesClaim? { try session.first(Self.last, [.id(submission)], read) }
    func all(of submission: Identifier<Submission>) throws -> [CircumstancesClaim] { try session.rows(Self.ofSubmission, [.id(submission)], read) }
    func awaitingDecision(in cohort: Identifier<Cohort>) throws -> [CircumstancesClaim] { try session.rows(Self.awaiting, [.id(cohort)], read) }

    func insert(_ claim: CircumstancesClaim, at instant: Instant, by actor: Actor) throws {
        let days: Int? =
            switch claim.request {
            case .extend(let days): days
            case .excuse: nil
            }
        try session.execute(
            Self.insert,
            [
                .id(claim.id), .id(claim.submission), .count(days), .text(claim.statement), .text(claim.evidence?.text), .instant(claim.lodgedAt),
                .text(claim.decideBy.local.description), .text(claim.decideBy.zone.text), .instant(claim.decideBy.instant),
                .text(claim.state.rawValue), .id(claim.decidedBy), .instant(claim.decidedAt), .count(claim.grantedDays),
            ]
        )
        try Self.states.begin(claim.id.uuid, in: claim.state, event: "lodge", at: instant, by: actor, session)
    }

    func apply(_ event: ClaimEvent, to claim: CircumstancesClaim, reason: String?, at instant: Instant, by actor: Actor) throws -> CircumstancesClaim
    {
        var decided = claim
        do { decided.state = try claim.state.after(event) } catch { throw error.refusal }
        try session.execute(
            Self.decide,
            [
                .id(claim.id), .id(decided.decidedBy), .instant(decided.decidedAt), .count(decided.grantedDays), .text(decided.state.rawValue),
            ]
        )
        _ = try Self.states.apply(event, to: claim.id.uuid, in: claim.state, reason: reason, at: instant, by: actor, session)
        return decided
    }

    func read(_ row: SQLRow) throws -> CircumstancesClaim {
        CircumstancesClaim(
            id: try row.id(0),
            submission: try row.id(1),
            request: try row.integerIfPresent(2).map { .extend(days: Int($0)) } ?? .excuse,
            statement: try row.text(3),
            evidence: try SubmissionQueries.digest(row, at: 4),
            lodgedAt: try row.instant(5),
            decideBy: Deadline(local: try row.localTime(6), zone: try row.zone(row.text(7), 7), instant: try row.instant(8)),
            state: try row.name(9),
            decidedBy: try row.idIfPresent(10),
            decidedAt: try row.instantIfPresent(11),
            grantedDays: Int(try row.integer(12))
        )
    }
}
