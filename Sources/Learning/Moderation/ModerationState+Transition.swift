extension ModerationState: StateMachine {
    package static let noun = "moderation"
    package static let initial = ModerationState.drawn

    package func next(_ event: ModerationEvent) -> ModerationState? {
        switch self {
        case .drawn: Self.fromDrawn(event)
        case .confirmed, .doubleMarkingOrdered, .scalingProposed, .voided: nil
        }
    }

    private static func fromDrawn(_ event: ModerationEvent) -> ModerationState? {
        switch event {
        case .confirm: .confirmed
        case .orderDoubleMarking: .doubleMarkingOrdered
        case .proposeScaling: .scalingProposed
        case .void: .voided
        }
    }
}
