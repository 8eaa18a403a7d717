import Learning

/// A table whose rows are in the states of a machine, with the table of their history: one place for the write that changes a state and tells of it.
///
/// Expects `TABLE(id, state)` and `TABLE_history(TABLE_id, sequence, event, from_state, to_state, at, actor, reason)`.
struct StateTable<Machine: StateMachine>: Sendable {
    private let update: SQL
    private let insertHistory: SQL

    private let keepsSince: Bool

    /// - Parameter keepsSince: whether the table has a `state_since`.
    init(_ table: String, keepsSince: Bool = false) {
        self.keepsSince = keepsSince
        update = SQL(stringLiteral: "UPDATE \(table) SET state = $2\(keepsSince ? ", state_since = $3" : "") WHERE id = $1")
        insertHistory = SQL(
            stringLiteral: """
                INSERT INTO \(table)_history (\(table)_id, sequence, event, from_state, to_state, at, actor, reason)
                VALUES ($1, (SELECT coalesce(max(sequence), 0) + 1 FROM \(table)_history WHERE \(table)_id = $1), $2, $3, $4, $5, $6, $7)
                """
        )
    }

    /// The history's first row; the noun's own row was just inserted in `state`.
    func begin(_ id: UUIDv7, in state: Machine, event: String, at instant: Instant, by actor: Actor, _ session: any SQLSession) throws {
        try addHistory(id, event, from: nil, to: state, reason: nil, instant, actor, session)
    }

    /// - Throws: ``Refusal`` `transition-refused`.
    /// - Returns: the new state.
    func apply(
        _ event: Machine.Event,
        to id: UUIDv7,
        in state: Machine,
        reason: String?,
        at instant: Instant,
        by actor: Actor,
        _ session: any SQLSession
    ) throws -> Machine {
        let next: Machine
        do { next = try state.after(event) } catch { throw error.refusal }
        try session.execute(update, [.uuid(id), .text(next.rawValue)] + (keepsSince ? [.instant(instant)] : []))
        try addHistory(id, event.rawValue, from: state, to: next, reason: reason, instant, actor, session)
        return next
    }

    private func addHistory(
        _ id: UUIDv7,
        _ event: String,
        from: Machine?,
        to: Machine,
        reason: String?,
        _ instant: Instant,
        _ actor: Actor,
        _ session: any SQLSession
    ) throws {
        try session.execute(
            insertHistory,
            [.uuid(id), .text(event), .text(from?.rawValue), .text(to.rawValue), .instant(instant), .text(actor.description), .text(reason)]
        )
    }
}
