/// How demanding an item is, as its author judges it; draw rules ask for it, so that every paper is as hard as the next.
package enum Difficulty: String, Sendable, CaseIterable {
    /// Recalls one fact or term.
    case easy
    /// Uses what was learnt on something given.
    case medium
    /// Brings several things together, or decides a new case.
    case hard
}
