import CanonicalJSON

/// Moves a board that has not begun to another day. What hangs on its date - awards, releases, terms of review - is computed from the board's day when it
/// happens, and so moves with it (ruling 4); its members are told.
package struct PostponeBoard: Command {
    package static let name = CommandName.postponeBoard

    package let board: BoardReference
    package let newDate: LocalDate
    package let reason: String

    package init(_ board: BoardReference, to newDate: LocalDate, reason: String?) throws(Refusal) {
        guard newDate != board.meetsOn else {
            throw Refusal(
                invalid: LocalizedText(newDate.description),
                LocalizedText(english: "a board is postponed to another day", french: "un jury est reporté à un autre jour")
            )
        }
        (self.board, self.newDate) = (board, newDate)
        self.reason = try Reason.required(reason)
    }

    package func perform(in context: CommandContext) async throws -> Board {
        let stamp = try context.stamp()
        let messageID: Identifier<OutboxMessage> = try context.identifier()
        return try await context.store.write { transaction in
            let cohort = try transaction.cohorts.require(self.board.cohort)
            let board = try transaction.boards.requireLocked(self.board, cohort: cohort.id)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            guard try transaction.boards.find(cohort.id, on: newDate) == nil else {
                throw Refusal(.boardExists, [self.board.cohort.text, newDate.description])
            }
            let postponed = try transaction.boards.apply(.postpone, to: board, reason: reason, at: act.at, by: act.actor)
            try transaction.boards.move(board.id, to: newDate)
            let reconvened = try transaction.boards.apply(.reconvene, to: postponed, reason: reason, at: act.at, by: act.actor)
            try transaction.outbox.post(OutboxMessage(id: messageID, topic: .boardPostponed, subject: board.id.uuid), at: act.at)
            try transaction.audit.append(
                act,
                to: .board(board.id),
                person: nil,
                payload: ["from": .string(board.meetsOn.description), "to": .string(newDate.description), "reason": .string(reason)]
            )
            return Board(id: board.id, cohort: board.cohort, kind: board.kind, meetsOn: newDate, state: reconvened.state)
        }
    }
}
