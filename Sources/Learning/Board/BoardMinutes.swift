/// What the minutes of a board tell, as facts: who sat on it, who had no vote on whom, and each decision with its reason and voters.
package struct BoardMinutes: Sendable, Hashable {
    package let board: Board
    package let members: [BoardMember]
    package let conflicts: [BoardConflict]
    package let decisions: [BoardDecision]
    /// What the external examiner said on standards.
    package let externalStatement: String
}
