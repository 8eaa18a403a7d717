/// Where a claim of circumstances stands (domain.md 2.4).
package enum ClaimState: String, Sendable, CaseIterable {
    case lodged
    case extended
    /// The next session, under the conditions of a first one.
    case excused
    case refused
    case appealed
    /// The refusal stood on appeal.
    case dismissed
    case withdrawn
}

package enum ClaimEvent: String, Sendable, CaseIterable {
    case extend
    case excuse
    case refuse
    case appeal
    case dismiss
    case withdraw
}
