import Learning

struct RevisionQueries: RevisionRecords {
    let session: any SQLSession

    static let columns = "r.id, r.enrolment_id, a.code, r.release_id, r.ground, r.statement, r.requested_at, r.reviser_id, r.state"

    private static func select(_ rest: String) -> SQL {
        SQL(stringLiteral: "SELECT \(columns) FROM revision r JOIN assessment a ON a.id = r.assessment_id WHERE \(rest)")
    }

    private static let byID = select("r.id = $1")
    private static let byIDLocked = select("r.id = $1 FOR UPDATE OF r")
    private static let byRelease = select("r.enrolment_id = $1 AND a.code = $2 AND r.release_id = $3")
    private static let open: SQL = """
        SELECT DISTINCT r.enrolment_id FROM enrolment e JOIN revision r ON r.enrolment_id = e.id
        WHERE e.cohort_id = $1 AND r.state IN ('requested', 'assigned')
        """
    private static let insert: SQL = """
        INSERT INTO revision (id, enrolment_id, assessment_id, release_id, ground, statement, requested_at, reviser_id, state)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """
    private static let setReviser: SQL = "UPDATE revision SET reviser_id = $2 WHERE id = $1"
    private static let states = StateTable<RevisionState>("revision")

    func find(_ id: Identifier<Revision>) throws -> Revision? { try session.first(Self.byID, [.id(id)], read) }
    func lock(_ id: Identifier<Revision>) throws -> Revision? { try session.first(Self.byIDLocked, [.id(id)], read) }

    func find(_ enrolment: Identifier<Enrolment>, _ assessment: ContentCode, release: Identifier<Release>) throws -> Revision? {
        try session.first(Self.byRelease, [.id(enrolment), .text(assessment.description), .id(release)], read)
    }

    func open(in cohort: Identifier<Cohort>) throws -> Set<Identifier<Enrolment>> {
        Set(try session.rows(Self.open, [.id(cohort)]) { try $0.id(0) })
    }

    func insert(_ revision: Revision, assessment: Identifier<Assessment>, at instant: Instant, by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [
                .id(revision.id), .id(revision.enrolment), .id(assessment), .id(revision.release), .text(revision.ground.rawValue),
                .text(revision.statement), .instant(revision.requestedAt), .id(revision.reviser), .text(revision.state.rawValue),
            ]
        )
        try Self.states.begin(revision.id.uuid, in: revision.state, event: "request", at: instant, by: actor, session)
    }

    func assign(_ revision: Revision, to reviser: Identifier<Account>, at instant: Instant, by actor: Actor) throws -> Revision {
        try session.execute(Self.setReviser, [.id(revision.id), .id(reviser)])
        return try apply(.assign, to: revision, reviser: reviser, reason: nil, at: instant, by: actor)
    }

    func apply(_ event: RevisionEvent, to revision: Revision, reason: String?, at instant: Instant, by actor: Actor) throws -> Revision {
        try apply(event, to: revision, reviser: revision.reviser, reason: reason, at: instant, by: actor)
    }

    private func apply(
        _ event: RevisionEvent,
        to revision: Revision,
        reviser: Identifier<Account>?,
        reason: String?,
        at instant: Instant,
        by actor: Actor
    ) throws -> Revision {
        let next = try Self.states.apply(event, to: revision.id.uuid, in: revision.state, reason: reason, at: instant, by: actor, session)
        return Revision(
            id: revision.id,
            enrolment: revision.enrolment,
            assessment: revision.assessment,
            release: revision.release,
            ground: revision.ground,
            statement: revision.statement,
            requestedAt: revision.requestedAt,
            reviser: reviser,
            state: next
        )
    }

    func read(_ row: SQLRow) throws -> Revision {
        guard let code = ContentCode(try row.text(2)) else { throw RecordsError.unexpectedValue(2) }
        return Revision(
            id: try row.id(0),
            enrolment: try row.id(1),
            assessment: code,
            release: try row.id(3),
            ground: try row.name(4),
            statement: try row.text(5),
            requestedAt: try row.instant(6),
            reviser: try row.idIfPresent(7),
            state: try row.name(8)
        )
    }
}
