/// The life of a request for revision.
package enum RevisionState: String, Sendable, CaseIterable {
    case requested
    /// A reviser has it.
    case assigned
    /// The mark stands.
    case upheld
    /// The mark went up or down.
    case revised
    case withdrawn
}

package enum RevisionEvent: String, Sendable, CaseIterable {
    case assign
    case uphold
    case revise
    case withdraw
}

extension RevisionState: StateMachine {
    package static let noun = "revision"
    package static let initial = RevisionState.requested

    package func next(_ event: RevisionEvent) -> RevisionState? {
        switch (self, event) {
        case (.requested, .assign), (.assigned, .assign): .assigned
        case (.assigned, .uphold): .upheld
        case (.assigned, .revise): .revised
        case (.requested, .withdraw), (.assigned, .withdraw): .withdrawn
        case (.requested, .uphold), (.requested, .revise), (.upheld, _), (.revised, _), (.withdrawn, _): nil
        }
    }

    package var isOpen: Bool { self == .requested || self == .assigned }
}
