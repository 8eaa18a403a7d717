import Learning

struct JointActQueries: JointActRecords {
    let session: any SQLSession

    private static func select(_ rest: String) -> SQL {
        SQL(
            stringLiteral: """
                SELECT id, kind, subject_id, detail, reason, proposed_at, lapses_at, state FROM joint_act
                WHERE subject_id = $1 AND kind = $2 AND state = 'proposed' \(rest)
                """
        )
    }

    private static let open = select("")
    private static let openLocked = select("FOR UPDATE")
    private static let signer: SQL = """
        SELECT s.account_id, s.name, p.latin_name
        FROM joint_act_signer s JOIN account a ON a.id = s.account_id LEFT JOIN person p ON p.id = a.person_id
        WHERE s.joint_act_id = $1 AND s.place = $2
        """
    private static let insert: SQL = """
        INSERT INTO joint_act (id, kind, subject_id, detail, reason, proposed_at, lapses_at, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """
    private static let insertSigner: SQL = """
        INSERT INTO joint_act_signer (joint_act_id, place, account_id, name, folded_name, at) VALUES ($1, $2, $3, $4, $5, $6)
        """
    private static let states = StateTable<JointActState>("joint_act")

    func lockOpen(_ kind: JointAct.Kind, of subject: UUIDv7) throws -> JointAct? {
        try session.first(Self.openLocked, [.uuid(subject), .text(kind.rawValue)], read)
    }

    func open(_ kind: JointAct.Kind, of subject: UUIDv7) throws -> JointAct? {
        try session.first(Self.open, [.uuid(subject), .text(kind.rawValue)], read)
    }

    func signer(_ place: JointSigner.Place, of id: Identifier<JointAct>) throws -> JointSigner? {
        try session.first(Self.signer, [.id(id), .text(place.rawValue)]) {
            JointSigner(account: try $0.id(0), name: try $0.text(1), personName: try $0.textIfPresent(2))
        }
    }

    func insert(_ proposal: JointAct, by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [
                .id(proposal.id), .text(proposal.kind.rawValue), .uuid(proposal.subject), .text(proposal.detail), .text(proposal.reason),
                .instant(proposal.proposedAt), .instant(proposal.lapsesAt), .text(proposal.state.rawValue),
            ]
        )
        try Self.states.begin(proposal.id.uuid, in: proposal.state, event: "propose", at: proposal.proposedAt, by: actor, session)
    }

    func sign(_ id: Identifier<JointAct>, as place: JointSigner.Place, by signer: JointSigner, at instant: Instant) throws {
        try session.execute(
            Self.insertSigner,
            [
                .id(id), .text(place.rawValue), .id(signer.account), .text(signer.name), .text(Folding.folded(signer.name)), .instant(instant),
            ]
        )
    }

    func apply(_ event: JointActEvent, to proposal: JointAct, reason: String?, by act: Act) throws {
        _ = try Self.states.apply(event, to: proposal.id.uuid, in: proposal.state, reason: reason, at: act.at, by: act.actor, session)
    }

    private func read(_ row: SQLRow) throws -> JointAct {
        JointAct(
            id: try row.id(0),
            kind: try row.name(1),
            subject: try row.uuid(2),
            detail: try row.textIfPresent(3),
            reason: try row.text(4),
            proposedAt: try row.instant(5),
            lapsesAt: try row.instant(6),
            state: try row.name(7)
        )
    }
}
