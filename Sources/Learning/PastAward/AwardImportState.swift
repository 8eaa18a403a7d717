/// Where a proposal to take over past awards stands (ruling 8). Nothing becomes an award before a second person agreed.
package enum AwardImportState: String, Sendable, CaseIterable {
    case proposed
    /// Every row is an award.
    case approved
    /// No row is.
    case rejected
}

package enum AwardImportEvent: String, Sendable, CaseIterable {
    case approve
    /// Also by whoever proposed it.
    case reject
}

extension AwardImportState: StateMachine {
    package static let noun = "award import"
    package static let initial = AwardImportState.proposed

    package func next(_ event: AwardImportEvent) -> AwardImportState? {
        switch (self, event) {
        case (.proposed, .approve): .approved
        case (.proposed, .reject): .rejected
        case (.approved, .approve), (.approved, .reject), (.rejected, .approve), (.rejected, .reject): nil
        }
    }
}
