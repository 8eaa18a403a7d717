import Learning

struct AppealQueries: AppealRecords {
    let session: any SQLSession

    static let columns = "p.id, p.enrolment_id, a.code, p.release_id, p.ground, p.statement, p.lodged_at, p.state"

    private static func select(_ rest: String) -> SQL {
        SQL(stringLiteral: "SELECT \(columns) FROM appeal p JOIN assessment a ON a.id = p.assessment_id WHERE \(rest)")
    }

    private static let byID = select("p.id = $1")
    private static let byIDLocked = select("p.id = $1 FOR UPDATE OF p")
    private static let byRelease = select("p.enrolment_id = $1 AND a.code = $2 AND p.release_id = $3")
    private static let open: SQL = """
        SELECT DISTINCT p.enrolment_id FROM enrolment e JOIN appeal p ON p.enrolment_id = e.id
        WHERE e.cohort_id = $1 AND p.state IN ('lodged', 'before-panel')
        """
    private static let insert: SQL = """
        INSERT INTO appeal (id, enrolment_id, assessment_id, release_id, ground, statement, lodged_at, state)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """
    private static let insertPanellist: SQL = "INSERT INTO appeal_panellist (appeal_id, account_id) VALUES ($1, $2)"
    private static let panel: SQL = "SELECT account_id FROM appeal_panellist WHERE appeal_id = $1 ORDER BY account_id"
    private static let insertWaiver: SQL = """
        INSERT INTO appeal_waiver (enrolment_id, waived_at, actor) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
        """
    private static let waivers: SQL = """
        SELECT w.enrolment_id FROM enrolment e JOIN appeal_waiver w ON w.enrolment_id = e.id WHERE e.cohort_id = $1
        """
    private static let states = StateTable<AppealState>("appeal")

    func find(_ id: Identifier<Appeal>) throws -> Appeal? { try session.first(Self.byID, [.id(id)], read) }
    func lock(_ id: Identifier<Appeal>) throws -> Appeal? { try session.first(Self.byIDLocked, [.id(id)], read) }

    func find(_ enrolment: Identifier<Enrolment>, _ assessment: ContentCode, release: Identifier<Release>) throws -> Appeal? {
        try session.first(Self.byRelease, [.id(enrolment), .text(assessment.description), .id(release)], read)
    }

    func open(in cohort: Identifier<Cohort>) throws -> Set<Identifier<Enrolment>> {
        Set(try session.rows(Self.open, [.id(cohort)]) { try $0.id(0) })
    }

    func insert(_ appeal: Appeal, assessment: Identifier<Assessment>, at instant: Instant, by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [
                .id(appeal.id), .id(appeal.enrolment), .id(assessment), .id(appeal.release), .text(appeal.ground.rawValue),
                .text(appeal.statement), .instant(appeal.lodgedAt), .text(appeal.state.rawValue),
            ]
        )
        try Self.states.begin(appeal.id.uuid, in: appeal.state, event: "lodge", at: instant, by: actor, session)
    }

    func apply(_ event: AppealEvent, to appeal: Appeal, reason: String?, at instant: Instant, by actor: Actor) throws -> Appeal {
        let next = try Self.states.apply(event, to: appeal.id.uuid, in: appeal.state, reason: reason, at: instant, by: actor, session)
        return Appeal(
            id: appeal.id,
            enrolment: appeal.enrolment,
            assessment: appeal.assessment,
            release: appeal.release,
            ground: appeal.ground,
            statement: appeal.statement,
            lodgedAt: appeal.lodgedAt,
            state: next
        )
    }

    func seat(_ panel: [Identifier<Account>], on appeal: Identifier<Appeal>) throws {
        for account in panel { try session.execute(Self.insertPanellist, [.id(appeal), .id(account)]) }
    }

    func panel(_ appeal: Identifier<Appeal>) throws -> [Identifier<Account>] { try session.rows(Self.panel, [.id(appeal)]) { try $0.id(0) } }

    func waive(_ enrolment: Identifier<Enrolment>, at instant: Instant, by actor: Actor) throws -> Bool {
        try session.execute(Self.insertWaiver, [.id(enrolment), .instant(instant), .text(actor.description)]) > 0
    }

    func waivers(in cohort: Identifier<Cohort>) throws -> Set<Identifier<Enrolment>> {
        Set(try session.rows(Self.waivers, [.id(cohort)]) { try $0.id(0) })
    }

    func read(_ row: SQLRow) throws -> Appeal {
        guard let code = ContentCode(try row.text(2)) else { throw RecordsError.unexpectedValue(2) }
        return Appeal(
            id: try row.id(0),
            enrolment: try row.id(1),
            assessment: code,
            release: try row.id(3),
            ground: try row.name(4),
            statement: try row.text(5),
            lodgedAt: try row.instant(6),
            state: try row.name(7)
        )
    }
}
