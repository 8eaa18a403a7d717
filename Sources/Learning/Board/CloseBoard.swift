import CanonicalJSON

/// Ends a board's meeting, when the marks of every assessment on its agenda are confirmed and the external examiner was heard (domain.md 2.4). The marks of works
/// that were sent to it are then ratified, those held or referred left out, and its results can be released.
package struct CloseBoard: Command {
    package static let name = CommandName.closeBoard

    package enum Outcome: Sendable, Equatable {
        case closed(BoardMinutes)
        case unchanged(BoardMinutes)
    }

    package let board: BoardReference
    package let externalStatement: String

    package init(_ board: BoardReference, externalStatement: String) throws(Refusal) {
        self.board = board
        self.externalStatement = try Reason.required(externalStatement)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let cohort = try transaction.cohorts.require(self.board.cohort)
            let board = try transaction.boards.requireLocked(self.board, cohort: cohort.id)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            let decisions = try transaction.boards.decisions(board.id)
            if board.state == .closed, let heard = try transaction.boards.externalStatement(board.id) {
                return .unchanged(try minutes(of: board, decisions, heard, in: transaction))
            }
            let confirmed = Set(decisions.filter { $0.kind == .confirm }.map(\.assessment))
            let undecided = try transaction.boards.agenda(board.id).filter { !confirmed.contains($0) }
            guard undecided.isEmpty else { throw Refusal(.itemsUndecided, [undecided.map(\.description).joined(separator: ", ")]) }
            try transaction.boards.storeMinutes(board.id, externalStatement: externalStatement)
            let closed = try transaction.boards.apply(.close, to: board, reason: nil, at: act.at, by: act.actor)
            let withheld = WithheldResults(decisions)
            let ratified = try transaction.sittings(on: confirmed, in: cohort.id).reduce(0) { count, sitting in
                try count + transaction.ratifyMarks(of: sitting, except: withheld[sitting.key.assessment], by: act)
            }
            try transaction.audit.append(
                act,
                to: .board(board.id),
                person: nil,
                payload: [
                    "decisions": .integer(Int64(decisions.count)), "externalStatement": .string(externalStatement),
                    "ratified": .integer(Int64(ratified)),
                ]
            )
            return .closed(try minutes(of: closed, decisions, externalStatement, in: transaction))
        }
    }

    private func minutes(
        of board: Board,
        _ decisions: [BoardDecision],
        _ statement: String,
        in transaction: any RecordTransaction
    ) throws -> BoardMinutes {
        BoardMinutes(
            board: board,
            members: try transaction.boards.members(board.id),
            conflicts: try transaction.boards.conflicts(board.id),
            decisions: decisions,
            externalStatement: statement
        )
    }
}
