/// How far an act of two people has come.
package enum JointActState: String, Sendable, CaseIterable {
    /// One has spoken.
    case proposed
    /// Both have; it was done with the second word.
    case agreed
    /// The first word counts no longer: nobody joined it in time, or what it was about has changed.
    case dropped
}

package enum JointActEvent: String, Sendable, CaseIterable {
    case agree
    case drop
}

extension JointActState: StateMachine {
    package static let noun = "joint act"
    package static let initial = JointActState.proposed

    package func next(_ event: JointActEvent) -> JointActState? {
        switch (self, event) {
        case (.proposed, .agree): .agreed
        case (.proposed, .drop): .dropped
        case (.agreed, .agree), (.agreed, .drop), (.dropped, .agree), (.dropped, .drop): nil
        }
    }
}
