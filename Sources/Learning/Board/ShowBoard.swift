/// A board with its agenda, members and decisions, to its secretary and to those who sit on it. What it decided on somebody is not shown to that person: they are told
/// with the release.
package struct ShowBoard: Command {
    package static let name = CommandName.showBoard

    package let board: BoardReference

    package init(_ board: BoardReference) { self.board = board }

    /// - Throws: ``Refusal`` `not-permitted` also for a board on which whoever asks does not sit.
    package func perform(in context: CommandContext) async throws -> BoardFile {
        try await context.store.read { [reference = board, actor = context.actor] transaction in
            let cohort = try transaction.cohorts.find(reference.cohort)
            let subject = Subject(cohort: cohort?.id)
            try actor.require(Self.name, on: subject)
            let known = try transaction.cohorts.require(reference.cohort)
            guard let board = try transaction.boards.find(known.id, on: reference.meetsOn) else {
                throw Refusal(.boardUnknown, [reference.cohort.text, reference.meetsOn.description])
            }
            guard try transaction.sees(board, actor, subject) else { throw Refusal(.notPermitted, [Self.name.rawValue]) }
            let people = try transaction.enrolments.all(in: known.id)
            let own = people.first { $0.person.id == actor.person }?.enrolment.id
            return BoardFile(
                reference: reference,
                board: board,
                quorum: known.terms.board.quorum,
                agenda: try transaction.boards.agenda(board.id),
                members: try transaction.boards.members(board.id),
                conflicts: try transaction.boards.conflicts(board.id).filter { own == nil || $0.enrolment != own },
                decisions: try transaction.boards.decisions(board.id).filter { own == nil || $0.enrolment != own },
                emails: Dictionary(uniqueKeysWithValues: people.map { ($0.enrolment.id, $0.person.email) }),
                externalStatement: try transaction.boards.externalStatement(board.id),
                isReleased: try transaction.releases.find(board: board.id) != nil
            )
        }
    }
}
