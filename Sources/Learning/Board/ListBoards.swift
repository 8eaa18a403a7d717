/// The boards of a cohort by their days: of those who sit on boards, the ones that they sit on.
package struct ListBoards: Command {
    package static let name = CommandName.listBoards

    package let cohort: CohortKey
    /// Nil for every state.
    package let state: BoardState?
    package let paging: Paging

    package init(cohort: CohortKey, state: BoardState? = nil, paging: Paging = Paging()) {
        (self.cohort, self.state, self.paging) = (cohort, state, paging)
    }

    package func perform(in context: CommandContext) async throws -> Page<Board> {
        try await context.store.read { [self, actor = context.actor] transaction in
            let subject = Subject(cohort: try transaction.cohorts.find(cohort)?.id)
            try actor.require(Self.name, on: subject)
            let boards = try transaction.boards.all(in: transaction.cohorts.require(cohort).id)
                .filter { board in try (state == nil || board.state == state) && transaction.sees(board, actor, subject) }
            return try Page(of: boards, paging) { $0.meetsOn.description }
        }
    }
}

extension RecordTransaction {
    /// Its secretary sees a board, and whoever sits on it.
    func sees(_ board: Board, _ actor: Actor, _ subject: Subject) throws -> Bool {
        let isSecretary = actor.grants.contains { [.boardSecretary, .operator].contains($0.role) && subject.isReached(by: $0.scope, of: actor) }
        return try isSecretary || (actor.account != nil && boards.members(board.id).contains { $0.account == actor.account })
    }
}
