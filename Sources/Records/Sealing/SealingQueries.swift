import Learning

struct SealingQueries: SealingRecords {
    let session: any SQLSession

    private static func select(_ rest: String) -> SQL {
        SQL(stringLiteral: "SELECT id, reason, called_by, frozen_at, state FROM sealing_freeze WHERE state = 'frozen' \(rest)")
    }

    private static let lasting = select("")
    private static let lastingLocked = select("FOR UPDATE")
    private static let insert: SQL = "INSERT INTO sealing_freeze (id, reason, called_by, frozen_at, state) VALUES ($1, $2, $3, $4, $5)"
    private static let setReason: SQL = "UPDATE sealing_freeze SET reason = $2, called_by = $3 WHERE id = $1"
    private static let states = StateTable<FreezeState>("sealing_freeze")

    func freeze() throws -> SealingFreeze? { try session.first(Self.lasting, [], read) }
    func lockFreeze() throws -> SealingFreeze? { try session.first(Self.lastingLocked, [], read) }

    func insert(_ freeze: SealingFreeze, by actor: Actor) throws {
        try session.execute(
            Self.insert,
            [.id(freeze.id), .text(freeze.reason), .text(freeze.calledBy), .instant(freeze.frozenAt), .text(freeze.state.rawValue)]
        )
        try Self.states.begin(freeze.id.uuid, in: freeze.state, event: "freeze", at: freeze.frozenAt, by: actor, session)
    }

    func apply(_ event: FreezeEvent, to freeze: SealingFreeze, reason: String, by act: Act) throws {
        _ = try Self.states.apply(event, to: freeze.id.uuid, in: freeze.state, reason: reason, at: act.at, by: act.actor, session)
        if event == .freezeAgain { try session.execute(Self.setReason, [.id(freeze.id), .text(reason), .text(act.actor.name)]) }
    }

    private func read(_ row: SQLRow) throws -> SealingFreeze {
        SealingFreeze(
            id: try row.id(0),
            reason: try row.text(1),
            calledBy: try row.text(2),
            frozenAt: try row.instant(3),
            state: try row.name(4)
        )
    }
}
