import CanonicalJSON

/// Records what a board decided on one item, with its effect on marks. Quorum is judged for the item, after conflicts (ruling 4). The same decision on the same
/// item again changes nothing.
package struct DecideItem: Command {
    package static let name = CommandName.decideItem

    package enum Outcome: Sendable, Equatable {
        /// With how many marks it changed.
        case decided(BoardDecision, marksChanged: Int)
        case unchanged(BoardDecision)
    }

    package let board: BoardReference
    package let assessment: ContentCode
    /// Nil for a decision on everybody's marks.
    package let person: EmailAddress?
    package let kind: BoardDecision.Kind
    package let present: [EmailAddress]
    package let reason: String

    package init(
        _ board: BoardReference,
        _ assessment: ContentCode,
        of person: EmailAddress? = nil,
        _ kind: BoardDecision.Kind,
        present: [EmailAddress],
        reason: String?
    ) throws(Refusal) {
        guard kind.isOnRun == (person == nil) else {
            throw Refusal(.invalidInput, ["the item", "\(kind.name.rawValue) is decided on \(kind.isOnRun ? "an assessment" : "one person's mark")"])
        }
        if case .scale(let percent, let offset) = kind, !MarkStep.Kind.scaling(percent: percent, offset: offset).isWithinBounds {
            throw Refusal(
                invalid: LocalizedText(english: "the scaling", french: "la péréquation"),
                LocalizedText(
                    english: "it is 0 to 200 percent and at most 100 marks up or down",
                    french: "elle va de 0 à 200 pour cent et de 100 points au plus en plus ou en moins"
                )
            )
        }
        (self.board, self.assessment, self.person) = (board, assessment, person)
        (self.kind, self.present) = (kind, present)
        self.reason = try Reason.required(reason)
    }

    private struct Draft: Sendable {
        let id: Identifier<BoardDecision>
        let stamp: AuditStamp
        /// For each mark that may change: its step, and its own audit entry.
        let steps: [(id: Identifier<MarkStep>, stamp: AuditStamp)]
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let isScaling = kind.name == .scale
        let count = isScaling ? try await context.store.read { try $0.enrolments.all(in: $0.cohorts.require(board.cohort).id).count } : 1
        let draft = Draft(
            id: try context.identifier(),
            stamp: try context.stamp(),
            steps: try (0..<count).map { _ in (try context.identifier(), try context.stamp()) }
        )
        let zones = context.zones
        return try await context.store.write { transaction in
            let cohort = try transaction.cohorts.require(self.board.cohort)
            let board = try transaction.boards.requireLocked(self.board, cohort: cohort.id)
            let act = try draft.stamp.act(Self.name, on: Subject(cohort: cohort.id))
            let item = try item(of: board, cohort, in: transaction)
            guard let today = zones.local(of: act.at, in: cohort.terms.zone)?.date, board.meetsOn <= today else {
                throw Refusal(.boardNotYet, [board.meetsOn.description])
            }
            let voters = try voters(of: board, cohort, item, in: transaction)
            let last = try transaction.boards.decisions(board.id).last { $0.assessment == assessment && $0.enrolment == item.enrolment?.id }
            if let last, last.kind == kind { return .unchanged(last) }
            if board.state == .convened {
                _ = try transaction.boards.apply(.begin, to: board, reason: nil, at: act.at, by: act.actor)
            } else if board.state != .inSession {
                throw Refusal(.transitionRefused, [BoardState.noun, board.state.rawValue, Self.name.rawValue])
            }
            let decision = BoardDecision(
                id: draft.id,
                assessment: assessment,
                enrolment: item.enrolment?.id,
                kind: kind,
                reason: reason,
                voters: voters
            )
            try transaction.boards.insert(decision, assessment: item.assessment.id, board: board.id, at: act.at)
            try transaction.audit.append(act, to: .board(board.id), person: item.enrolment?.person, payload: decision.json)
            let effect = DecisionEffect(decision: decision, cohort: cohort, assessment: item.assessment)
            let changed = try effect.apply(to: item.enrolment, draft.steps, in: transaction)
            return .decided(decision, marksChanged: changed)
        }
    }

    private struct Item {
        let assessment: MarkedAssessment
        let enrolment: Enrolment?
    }

    private func item(of board: Board, _ cohort: Cohort, in transaction: any RecordTransaction) throws -> Item {
        let agenda = try transaction.boards.agenda(board.id)
        guard agenda.contains(assessment), let marked = try transaction.courses.markedAssessment(assessment, in: cohort.courseVersion) else {
            throw Refusal(.notOnAgenda, [assessment.description, agenda.map(\.description).joined(separator: ", ")])
        }
        return Item(assessment: marked, enrolment: try person.map { try transaction.lockedEnrolment(of: $0, in: cohort) })
    }

    /// Nobody votes on themselves, nor on whom they declared a conflict with; on a whole run nobody votes who has a mark in it.
    private func voters(of board: Board, _ cohort: Cohort, _ item: Item, in transaction: any RecordTransaction) throws -> [Identifier<Account>] {
        let members = try transaction.boards.members(board.id)
        for email in present where !members.contains(where: { $0.email == email }) {
            throw Refusal(.notOnBoard, [email.text, self.board.description])
        }
        let declared = try transaction.boards.conflicts(board.id).filter { $0.enrolment == item.enrolment?.id }.map(\.account)
        let concerned = try members.filter { member in
            guard let person = member.person else { return false }
            if let enrolment = item.enrolment { return enrolment.person == person }
            return try transaction.enrolments.find(cohort: cohort.id, person: person) != nil
        }
        let verdict = QuorumRule.judge(
            members: members,
            present: Set(members.filter { present.contains($0.email) }.map(\.account)),
            conflicted: Set(declared + concerned.map(\.account)),
            quorum: cohort.terms.board.quorum
        )
        guard verdict.isQuorate else { throw Refusal(.notQuorate, [verdict.reasons.map(\.text.english).joined(separator: "; ")]) }
        return verdict.voters.sorted { $0.description < $1.description }
    }
}
