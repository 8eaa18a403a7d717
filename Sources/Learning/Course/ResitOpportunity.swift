/// When a failed assessment can be taken again.
package enum ResitOpportunity: String, Sendable, CaseIterable {
    /// Once, one month after the board.
    case afterBoard = "after-board"
    /// Only when the session is held again, as for an observed simulation.
    case nextSession = "next-session"
    /// Nothing to resit: a formative task is simply done again.
    case none
}
