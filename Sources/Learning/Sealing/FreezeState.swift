/// A halt of all sealing (ruling 33): one person calls it, two end it.
package enum FreezeState: String, Sendable, CaseIterable {
    /// Nothing is sealed.
    case frozen
    case thawed
}

package enum FreezeEvent: String, Sendable, CaseIterable {
    /// Called again while it lasts, by somebody else or for another reason: whoever had agreed to end it has to think again.
    case freezeAgain = "freeze-again"
    case thaw
}

extension FreezeState: StateMachine {
    package static let noun = "freeze"
    package static let initial = FreezeState.frozen

    package func next(_ event: FreezeEvent) -> FreezeState? {
        switch (self, event) {
        case (.frozen, .freezeAgain): .frozen
        case (.frozen, .thaw): .thawed
        case (.thawed, .freezeAgain), (.thawed, .thaw): nil
        }
    }
}
