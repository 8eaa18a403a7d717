import Learning

struct RevocationQueries: RevocationRecords {
    let session: any SQLSession

    static let columns = """
        r.id, r.award_id, a.enrolment_id, r.ground, r.statement, r.opened_at, r.opened_by, r.recommendation, r.tell_by_local, r.tell_by_zone, r.tell_by,
        r.state
        """

    private static func select(_ rest: String) -> SQL {
        SQL(stringLiteral: "SELECT \(columns) FROM revocation_case r JOIN award a ON a.id = r.award_id WHERE \(rest)")
    }

    private static let byIDLocked = select("r.id = $1 FOR UPDATE OF r")
    private static let openOfAward = select("r.award_id = $1 AND r.state IN ('opened', 'before-panel', 'heard', 'recommended')")
    private static let openInCohort: SQL = """
        SELECT a.enrolment_id FROM enrolment e JOIN award a ON a.enrolment_id = e.id JOIN revocation_case r ON r.award_id = a.id
        WHERE e.cohort_id = $1 AND r.state IN ('opened', 'before-panel', 'heard', 'recommended')
        """
    private static let ofAward = select("r.award_id = $1 ORDER BY r.opened_at, r.id")
    private static let insert: SQL = """
        INSERT INTO revocation_case (id, award_id, ground, statement, opened_at, opened_by, state) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """
    private static let insertPanellist: SQL = "INSERT INTO revocation_panellist (revocation_case_id, account_id) VALUES ($1, $2)"
    private static let panel: SQL = "SELECT account_id FROM revocation_panellist WHERE revocation_case_id = $1 ORDER BY account_id"
    private static let hadPart: SQL = """
        SELECT 1 FROM mark_step WHERE enrolment_id = $1 AND account_id = $2
        UNION ALL
        SELECT 1 FROM board_decision d JOIN board_decision_voter v ON v.decision_id = d.id WHERE d.enrolment_id = $1 AND v.account_id = $2
        UNION ALL
        SELECT 1 FROM enrolment e JOIN board b ON b.cohort_id = e.cohort_id JOIN board_decision d ON d.board_id = b.id
        JOIN board_decision_voter v ON v.decision_id = d.id
        WHERE e.id = $1 AND d.enrolment_id IS NULL AND v.account_id = $2
        LIMIT 1
        """
    private static let setRecommendation: SQL = "UPDATE revocation_case SET recommendation = $2 WHERE id = $1"
    /// With the state, because the rules of the schema tie both together.
    private static let decide: SQL = """
        UPDATE revocation_case SET state = $2, tell_by_local = $3, tell_by_zone = $4, tell_by = $5 WHERE id = $1
        """
    private static let states = StateTable<RevocationState>("revocation_case")

    func lock(_ id: Identifier<RevocationCase>) throws -> RevocationCase? { try session.first(Self.byIDLocked, [.id(id)], read) }
    func open(of award: Identifier<Award>) throws -> RevocationCase? { try session.first(Self.openOfAward, [.id(award)], read) }
    func open(in cohort: Identifier<Cohort>) throws -> Set<Identifier<Enrolment>> {
        try Set(session.rows(Self.openInCohort, [.id(cohort)]) { try $0.id(0) })
    }

    func all(of award: Identifier<Award>) throws -> [RevocationCase] { try session.rows(Self.ofAward, [.id(award)], read) }

    func insert(_ revocation: RevocationCase, at instant: Instant, by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [
                .id(revocation.id), .id(revocation.award), .text(revocation.ground.rawValue), .text(revocation.statement),
                .instant(revocation.openedAt), .id(revocation.openedBy), .text(revocation.state.rawValue),
            ]
        )
        try Self.states.begin(revocation.id.uuid, in: revocation.state, event: "open", at: instant, by: actor, session)
    }

    func seat(_ panel: [Identifier<Account>], on id: Identifier<RevocationCase>) throws {
        for account in panel { try session.execute(Self.insertPanellist, [.id(id), .id(account)]) }
    }

    func panel(_ id: Identifier<RevocationCase>) throws -> [Identifier<Account>] { try session.rows(Self.panel, [.id(id)]) { try $0.id(0) } }

    func hadPart(_ account: Identifier<Account>, in enrolment: Identifier<Enrolment>) throws -> Bool {
        try session.exists(Self.hadPart, [.id(enrolment), .id(account)])
    }

    func setRecommendation(_ ruling: RevocationCase.Ruling, of id: Identifier<RevocationCase>) throws {
        try session.execute(Self.setRecommendation, [.id(id), .text(ruling.rawValue)])
    }

    func apply(
        _ event: RevocationEvent,
        to revocation: RevocationCase,
        tellBy: Deadline?,
        reason: String?,
        by act: Act
    ) throws -> RevocationState {
        let next: RevocationState
        do { next = try revocation.state.after(event) } catch { throw error.refusal }
        if let tellBy { try session.execute(Self.decide, [.id(revocation.id), .text(next.rawValue)] + SQLValue.deadline(tellBy)) }
        return try Self.states.apply(event, to: revocation.id.uuid, in: revocation.state, reason: reason, at: act.at, by: act.actor, session)
    }

    func read(_ row: SQLRow) throws -> RevocationCase {
        RevocationCase(
            id: try row.id(0),
            award: try row.id(1),
            enrolment: try row.id(2),
            ground: try row.name(3),
            statement: try row.text(4),
            openedAt: try row.instant(5),
            openedBy: try row.idIfPresent(6),
            recommendation: try row.nameIfPresent(7),
            tellBy: try row.deadlineIfPresent(8),
            state: try row.name(11)
        )
    }
}
