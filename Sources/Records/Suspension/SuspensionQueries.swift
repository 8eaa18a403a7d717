import Learning

struct SuspensionQueries: SuspensionRecords {
    let session: any SQLSession

    /// Ten, in the order that ``read(_:)`` reads.
    private static let columns = """
        s.id, s.joint_act_id, s.revocation_case_id, s.ground, s.reason, s.suspended_at, s.until_local, s.until_zone, s.until_at, s.state
        """

    private static func select(_ rest: String) -> SQL { SQL(stringLiteral: "SELECT \(columns) FROM suspension s \(rest)") }

    private static let byID = select("WHERE s.id = $1")
    private static let byIDLocked = select("WHERE s.id = $1 FOR UPDATE OF s")
    private static let ofDocument = "JOIN suspended_document h ON h.suspension_id = s.id WHERE h.document_id = $1 AND s.state = 'in-force'"
    private static let inForce = select(ofDocument)
    private static let inForceLocked = select("\(ofDocument) FOR UPDATE OF s")
    private static let held = SQL(
        stringLiteral: """
            SELECT \(DocumentQueries.columns) FROM suspended_document h JOIN document d ON d.id = h.document_id
            WHERE h.suspension_id = $1 AND d.state = 'suspended' ORDER BY d.id FOR UPDATE OF d
            """
    )
    private static let overdue: SQL = "SELECT id FROM suspension WHERE state = 'in-force' AND until_at <= $1 ORDER BY until_at, id LIMIT $2"
    private static let entries = SQL(
        stringLiteral: """
            SELECT \(columns), d.serial FROM suspension s JOIN suspended_document h ON h.suspension_id = s.id JOIN document d ON d.id = h.document_id
            WHERE s.state = 'in-force' AND d.state = 'suspended' ORDER BY s.until_at, s.id, d.id LIMIT $1
            """
    )
    private static let insert: SQL = """
        INSERT INTO suspension (id, joint_act_id, revocation_case_id, ground, reason, suspended_at, until_local, until_zone, until_at, state)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """
    private static let insertDocument: SQL = "INSERT INTO suspended_document (suspension_id, document_id) VALUES ($1, $2)"
    private static let setUntil: SQL = "UPDATE suspension SET until_local = $2, until_zone = $3, until_at = $4 WHERE id = $1"
    private static let states = StateTable<SuspensionState>("suspension")

    func find(_ id: Identifier<Suspension>) throws -> Suspension? { try session.first(Self.byID, [.id(id)], read) }
    func lock(_ id: Identifier<Suspension>) throws -> Suspension? { try session.first(Self.byIDLocked, [.id(id)], read) }
    func inForce(of document: Identifier<Document>) throws -> Suspension? { try session.first(Self.inForce, [.id(document)], read) }
    func lockInForce(of document: Identifier<Document>) throws -> Suspension? { try session.first(Self.inForceLocked, [.id(document)], read) }

    func suspendedDocuments(of id: Identifier<Suspension>) throws -> [Document] {
        try session.rows(Self.held, [.id(id)], DocumentQueries(session: session).read)
    }

    func overdue(at now: Instant, atMost count: Int) throws -> [Identifier<Suspension>] {
        try session.rows(Self.overdue, [.instant(now), .count(count)]) { try $0.id(0) }
    }

    func entries(atMost count: Int) throws -> [SuspensionEntry] {
        try session.rows(Self.entries, [.count(count)]) { row in
            SuspensionEntry(serial: CertificateSerial(stored: try row.text(10)), suspension: try read(row))
        }
    }

    func insert(_ suspension: Suspension, of documents: [Identifier<Document>], by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [
                .id(suspension.id), .id(suspension.jointAct), .id(suspension.revocation), .text(suspension.ground.rawValue),
                .text(suspension.reason), .instant(suspension.suspendedAt),
            ] + SQLValue.deadline(suspension.until) + [.text(suspension.state.rawValue)]
        )
        try Self.states.begin(suspension.id.uuid, in: suspension.state, event: "suspend", at: suspension.suspendedAt, by: actor, session)
        for document in documents { try session.execute(Self.insertDocument, [.id(suspension.id), .id(document)]) }
    }

    func apply(_ event: SuspensionEvent, to suspension: Suspension, until: Deadline?, reason: String?, by act: Act) throws {
        _ = try Self.states.apply(event, to: suspension.id.uuid, in: suspension.state, reason: reason, at: act.at, by: act.actor, session)
        if let until { try session.execute(Self.setUntil, [.id(suspension.id)] + SQLValue.deadline(until)) }
    }

    private func read(_ row: SQLRow) throws -> Suspension {
        Suspension(
            id: try row.id(0),
            jointAct: try row.id(1),
            revocation: try row.idIfPresent(2),
            ground: try row.name(3),
            reason: try row.text(4),
            suspendedAt: try row.instant(5),
            until: try row.deadline(6),
            state: try row.name(9)
        )
    }
}
