/// The life of an inquiry into a ratified award (domain.md 2.5): a panel hears the holder and recommends, the Governing Board decides.
package enum RevocationState: String, Sendable, CaseIterable {
    case opened
    /// A panel of three has it.
    case beforePanel = "before-panel"
    /// The holder was heard, or would not be.
    case heard
    case recommended
    /// The award stands.
    case dismissed
    /// Valid until the decision, and no longer.
    case revoked
    /// Never valid.
    case annulled
}

package enum RevocationEvent: String, Sendable, CaseIterable {
    case seat
    case hear
    case recommend
    case dismiss
    case revoke
    case annul
}

extension RevocationState: StateMachine {
    package static let noun = "revocation-case"
    package static let initial = RevocationState.opened

    package func next(_ event: RevocationEvent) -> RevocationState? {
        switch (self, event) {
        case (.opened, .seat): .beforePanel
        case (.beforePanel, .hear): .heard
        case (.heard, .recommend): .recommended
        case (.recommended, .dismiss): .dismissed
        case (.recommended, .revoke): .revoked
        case (.recommended, .annul): .annulled
        case (.opened, .hear), (.opened, .recommend), (.opened, .dismiss), (.opened, .revoke), (.opened, .annul),
            (.beforePanel, .seat), (.beforePanel, .recommend), (.beforePanel, .dismiss), (.beforePanel, .revoke), (.beforePanel, .annul),
            (.heard, .seat), (.heard, .hear), (.heard, .dismiss), (.heard, .revoke), (.heard, .annul),
            (.recommended, .seat), (.recommended, .hear), (.recommended, .recommend),
            (.dismissed, _), (.revoked, _), (.annulled, _):
            nil
        }
    }
}
