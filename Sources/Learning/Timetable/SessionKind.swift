/// Where a session is held. The attendance hurdle asks its share of residential sessions alone (domain.md 2.3).
package enum SessionKind: String, Sendable, CaseIterable {
    case residential
    /// Live and online.
    case online
}
