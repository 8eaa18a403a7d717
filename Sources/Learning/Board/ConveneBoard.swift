import CanonicalJSON

/// Calls a board to a day: which assessments are on its agenda, and who sits on it. The same again changes nothing.
package struct ConveneBoard: Command {
    package static let name = CommandName.conveneBoard

    package enum Outcome: Sendable, Equatable {
        case convened(Board)
        case unchanged(Board)
    }

    package struct Seat: Sendable, Hashable {
        package let account: EmailAddress
        package let role: BoardMember.Role

        package init(_ account: EmailAddress, _ role: BoardMember.Role) { (self.account, self.role) = (account, role) }
    }

    package let board: BoardReference
    package let kind: Board.Kind
    package let agenda: Set<ContentCode>
    package let seats: [Seat]

    /// - Parameter agenda: assessments to be decided on; an award board decides on the plan as a whole where it is empty.
    package init(_ board: BoardReference, kind: Board.Kind, agenda: Set<ContentCode>, seats: [Seat]) throws(Refusal) {
        guard Set(seats.map(\.account)).count == seats.count, seats.count(where: { $0.role == .chair }) == 1 else {
            throw Refusal(
                invalid: LocalizedText(english: "the board", french: "le jury"),
                LocalizedText(english: "it has one chair, and each member once", french: "il a un président, et chaque membre une fois")
            )
        }
        guard kind == .award || !agenda.isEmpty else {
            throw Refusal(
                invalid: LocalizedText(english: "the agenda", french: "l'ordre du jour"),
                LocalizedText(
                    english: "an interim board names the assessments it decides on",
                    french: "un jury intermédiaire nomme les évaluations dont il décide"
                )
            )
        }
        (self.board, self.kind, self.agenda, self.seats) = (board, kind, agenda, seats)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let id: Identifier<Board> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let cohort = try transaction.cohorts.requireLocked(board.cohort)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            let members = try members(in: transaction)
            let voters = members.count { $0.role.votes }
            guard voters >= cohort.terms.board.quorum else {
                throw Refusal(.boardTooSmall, ["\(voters)", "\(cohort.terms.board.quorum)"])
            }
            let assessments = try assessments(of: cohort, in: transaction)
            if let existing = try transaction.boards.find(cohort.id, on: board.meetsOn) {
                let isSame =
                    try existing.kind == kind && transaction.boards.agenda(existing.id) == assessments.map(\.code)
                    && Set(transaction.boards.members(existing.id)) == Set(members)
                guard isSame else { throw Refusal(.boardExists, [board.cohort.text, board.meetsOn.description]) }
                return .unchanged(existing)
            }
            let convened = Board(id: id, cohort: cohort.id, kind: kind, meetsOn: board.meetsOn, state: .initial)
            try transaction.boards.insert(convened, agenda: assessments.map(\.id), members: members, at: act.at, by: act.actor)
            try transaction.audit.append(
                act,
                to: .board(id),
                person: nil,
                payload: [
                    "cohort": .string(cohort.id.description), "kind": .string(kind.rawValue), "meetsOn": .string(board.meetsOn.description),
                    "agenda": .array(assessments.map { .string($0.code.description) }),
                    "members": .array(members.map { ["account": .string($0.account.description), "role": .string($0.role.rawValue)] }),
                ]
            )
            return .convened(convened)
        }
    }

    private func members(in transaction: any RecordTransaction) throws -> [BoardMember] {
        try seats.map { seat in
            let account = try transaction.accounts.require(seat.account)
            return BoardMember(account: account.id, email: account.email, person: account.person, role: seat.role)
        }
    }

    private func assessments(of cohort: Cohort, in transaction: any RecordTransaction) throws -> [MarkedAssessment] {
        let all = try transaction.courses.markedAssessments(in: cohort.courseVersion)
        if let unknown = agenda.subtracting(all.map(\.code)).min() {
            throw Refusal(.assessmentUnknown, [unknown.description, all.map(\.code.description).joined(separator: ", ")])
        }
        return all.filter { agenda.isEmpty || agenda.contains($0.code) }
    }
}
