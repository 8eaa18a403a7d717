/// The life of a suspension: an interim act of two people that ends by itself (ruling 5).
package enum SuspensionState: String, Sendable, CaseIterable {
    case inForce = "in-force"
    /// Its term was over; the documents are valid again.
    case expired
    /// Taken back before, by two people or with the inquiry.
    case lifted
    /// The documents were revoked, annulled or replaced meanwhile.
    case overtaken
}

package enum SuspensionEvent: String, Sendable, CaseIterable {
    /// For another term.
    case renew
    case expire
    case lift
    case overtake
}

extension SuspensionState: StateMachine {
    package static let noun = "suspension"
    package static let initial = SuspensionState.inForce

    package func next(_ event: SuspensionEvent) -> SuspensionState? {
        switch (self, event) {
        case (.inForce, .renew): .inForce
        case (.inForce, .expire): .expired
        case (.inForce, .lift): .lifted
        case (.inForce, .overtake): .overtaken
        case (.expired, _), (.lifted, _), (.overtaken, _): nil
        }
    }
}
