import Learning

/// A table whose rows are in the states of a machine, with the table of their history: one place for the write that changes a state and tells of it.
///
/// Expects `TABLE(id, state)` and `TABLE_history(TABLE_id, sequence, event, from_state, to_state, at, actor, reason)`.
struct StateTable<Machine: StateMachine>: Sendable {
    private let table: String
    private let update: SQL
    private let insertHistory: SQL

    private let keepsSince: Bool

    /// - Parameter keepsSince: whether the table has a `state_since`.
    init(_ table: String, keepsSince: Bool = false) {
        self.table = table
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

    /// Applies the event to every row in a state that a condition selects: two statements, however many rows.
    ///
    /// - Parameter condition: on the table's own columns; its parameters are numbered from `$1`.
    /// - Throws: ``Refusal`` `transition-refused`.
    /// - Returns: how many rows there were.
    func applyToAll(
        _ event: Machine.Event,
        in state: Machine,
        where condition: String,
        _ parameters: [SQLValue],
        at instant: Instant,
        by actor: Actor,
        _ session: any SQLSession
    ) throws -> Int {
        let next: Machine
        do { next = try state.after(event) } catch { throw error.refusal }
        let place = parameters.count
        let selected = "state = $\(place + 1) AND \(condition)"
        let history = SQL(
            stringLiteral: """
                INSERT INTO \(table)_history (\(table)_id, sequence, event, from_state, to_state, at, actor, reason)
                SELECT id, coalesce((SELECT max(h.sequence) FROM \(table)_history h WHERE h.\(table)_id = \(table).id), 0) + 1,
                    $\(place + 3), $\(place + 1), $\(place + 2), $\(place + 4), $\(place + 5), NULL
                FROM \(table) WHERE \(selected)
                """
        )
        let states: [SQLValue] = parameters + [.text(state.rawValue), .text(next.rawValue)]
        let count = try session.execute(history, states + [.text(event.rawValue), .instant(instant), .text(actor.description)])
        guard count > 0 else { return 0 }
        let since = keepsSince ? ", state_since = $\(place + 3)" : ""
        let update = SQL(stringLiteral: "UPDATE \(table) SET state = $\(place + 2)\(since) WHERE \(selected)")
        return try session.execute(update, states + (keepsSince ? [.instant(instant)] : []))
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
