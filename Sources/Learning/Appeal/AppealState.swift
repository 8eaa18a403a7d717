/// The life of an appeal.
package enum AppealState: String, Sendable, CaseIterable {
    case lodged
    /// A panel has it.
    case beforePanel = "before-panel"
    case dismissed
    /// The board hears the case again.
    case referredBack = "referred-back"
    /// The attempt does not count; the next one is not capped.
    case attemptVoided = "attempt-voided"
    case withdrawn
}

package enum AppealEvent: String, Sendable, CaseIterable {
    case assign
    case dismiss
    case referBack = "refer-back"
    case voidAttempt = "void-attempt"
    case withdraw
}

extension AppealState: StateMachine {
    package static let noun = "appeal"
    package static let initial = AppealState.lodged

    package func next(_ event: AppealEvent) -> AppealState? {
        switch (self, event) {
        case (.lodged, .assign): .beforePanel
        case (.beforePanel, .dismiss): .dismissed
        case (.beforePanel, .referBack): .referredBack
        case (.beforePanel, .voidAttempt): .attemptVoided
        case (.lodged, .withdraw), (.beforePanel, .withdraw): .withdrawn
        case (.lodged, .dismiss), (.lodged, .referBack), (.lodged, .voidAttempt), (.beforePanel, .assign),
            (.dismissed, _), (.referredBack, _), (.attemptVoided, _), (.withdrawn, _):
            nil
        }
    }

    package var isOpen: Bool { self == .lodged || self == .beforePanel }
}
