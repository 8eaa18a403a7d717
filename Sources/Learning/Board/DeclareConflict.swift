import CanonicalJSON

/// A member of a board declares that they have no vote on somebody: family, employer, own student, own earlier decision. The secretary can record it for them.
package struct DeclareConflict: Command {
    package static let name = CommandName.declareConflict

    package enum Outcome: Sendable, Equatable {
        case declared
        case unchanged
    }

    package let board: BoardReference
    package let member: EmailAddress
    package let person: EmailAddress
    package let reason: String

    package init(_ board: BoardReference, member: EmailAddress, person: EmailAddress, reason: String?) throws(Refusal) {
        (self.board, self.member, self.person) = (board, member, person)
        self.reason = try Reason.required(reason)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let cohort = try transaction.cohorts.require(self.board.cohort)
            let board = try transaction.boards.requireLocked(self.board, cohort: cohort.id)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            guard let member = try transaction.boards.members(board.id).first(where: { $0.email == member }) else {
                throw Refusal(.notOnBoard, [member.text, self.board.description])
            }
            // Nobody declares another's conflict but the secretary; an act without an account is the operator's.
            let isOwn = act.actor.account == nil || act.actor.account == member.account
            guard isOwn || act.actor.grants.contains(where: { $0.role == .boardSecretary || $0.role == .operator }) else {
                throw Refusal(.notPermitted, [Self.name.rawValue])
            }
            guard [.convened, .postponed, .inSession].contains(board.state) else {
                throw Refusal(.transitionRefused, [BoardState.noun, board.state.rawValue, Self.name.rawValue])
            }
            let enrolment = try transaction.enrolment(of: person, in: cohort)
            let conflict = BoardConflict(account: member.account, enrolment: enrolment.id, reason: reason)
            guard try transaction.boards.insert(conflict, board: board.id, at: act.at) else { return .unchanged }
            try transaction.audit.append(
                act,
                to: .board(board.id),
                person: enrolment.person,
                payload: ["member": .string(member.account.description), "enrolment": .string(enrolment.id.description), "reason": .string(reason)]
            )
            return .declared
        }
    }
}
