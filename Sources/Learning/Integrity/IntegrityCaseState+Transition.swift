extension IntegrityCaseState: StateMachine {
    package static let noun = "integrity-case"
    package static let initial = IntegrityCaseState.referred

    package func next(_ event: IntegrityCaseEvent) -> IntegrityCaseState? {
        switch self {
        case .referred: Self.fromReferred(event)
        case .heard: Self.fromHeard(event)
        case .cleared: Self.fromCleared(event)
        case .penalised: Self.fromPenalised(event)
        }
    }

    private static func fromReferred(_ event: IntegrityCaseEvent) -> IntegrityCaseState? {
        switch event {
        case .hear: .heard
        case .clear: .cleared
        case .penalise, .reopen: nil
        }
    }

    private static func fromHeard(_ event: IntegrityCaseEvent) -> IntegrityCaseState? {
        switch event {
        case .clear: .cleared
        case .penalise: .penalised
        case .hear, .reopen: nil
        }
    }

    private static func fromCleared(_ event: IntegrityCaseEvent) -> IntegrityCaseState? {
        switch event {
        case .reopen: .referred
        case .hear, .clear, .penalise: nil
        }
    }

    private static func fromPenalised(_ event: IntegrityCaseEvent) -> IntegrityCaseState? {
        switch event {
        case .reopen: .referred
        case .hear, .clear, .penalise: nil
        }
    }
}
