/// What ``ShowBoard`` shows. A class, so that it is one word wherever it is passed.
package final class BoardFile: Sendable {
    package struct Conflict: Sendable, Hashable {
        package let member: EmailAddress?
        package let person: EmailAddress?
        package let reason: String
    }

    package struct Decision: Sendable, Hashable {
        package let assessment: ContentCode
        /// Nil for a decision on everybody's marks.
        package let person: EmailAddress?
        package let kind: BoardDecision.Kind
        package let reason: String
        package let voters: [EmailAddress]
    }

    package let reference: BoardReference
    package let kind: Board.Kind
    package let state: BoardState
    package let quorum: Int
    /// In the order of the plan.
    package let agenda: [ContentCode]
    /// Those of the agenda whose marks are not confirmed yet; with them the board cannot close.
    package let open: [ContentCode]
    package let members: [BoardMember]
    package let conflicts: [Conflict]
    /// In the order in which they were taken.
    package let decisions: [Decision]
    /// Nil until the board is closed.
    package let externalStatement: String?
    package let isReleased: Bool

    /// - Parameter emails: of the people of the cohort, by their enrolments.
    package init(
        reference: BoardReference,
        board: Board,
        quorum: Int,
        agenda: [ContentCode],
        members: [BoardMember],
        conflicts: [BoardConflict],
        decisions: [BoardDecision],
        emails: [Identifier<Enrolment>: EmailAddress],
        externalStatement: String?,
        isReleased: Bool
    ) {
        (self.reference, kind, state, self.quorum) = (reference, board.kind, board.state, quorum)
        let confirmed = Set(decisions.filter { $0.kind == .confirm }.map(\.assessment))
        (self.agenda, open, self.members) = (agenda, agenda.filter { !confirmed.contains($0) }, members)
        let accounts = Dictionary(uniqueKeysWithValues: members.map { ($0.account, $0.email) })
        self.conflicts = conflicts.map { Conflict(member: accounts[$0.account], person: emails[$0.enrolment], reason: $0.reason) }
        self.decisions = decisions.map { decision in
            Decision(
                assessment: decision.assessment,
                person: decision.enrolment.flatMap { emails[$0] },
                kind: decision.kind,
                reason: decision.reason,
                voters: decision.voters.compactMap { accounts[$0] }
            )
        }
        (self.externalStatement, self.isReleased) = (externalStatement, isReleased)
    }
}
