extension ClaimState: StateMachine {
    package static let noun = "circumstances-claim"
    package static let initial = ClaimState.lodged

    package func next(_ event: ClaimEvent) -> ClaimState? {
        switch self {
        case .lodged: Self.fromLodged(event)
        case .refused: Self.fromRefused(event)
        case .appealed: Self.fromAppealed(event)
        case .extended, .excused, .dismissed, .withdrawn: nil
        }
    }

    private static func fromLodged(_ event: ClaimEvent) -> ClaimState? {
        switch event {
        case .extend: .extended
        case .excuse: .excused
        case .refuse: .refused
        case .withdraw: .withdrawn
        case .appeal, .dismiss: nil
        }
    }

    private static func fromRefused(_ event: ClaimEvent) -> ClaimState? {
        switch event {
        case .appeal: .appealed
        case .extend, .excuse, .refuse, .dismiss, .withdraw: nil
        }
    }

    private static func fromAppealed(_ event: ClaimEvent) -> ClaimState? {
        switch event {
        case .extend: .extended
        case .excuse: .excused
        case .dismiss: .dismissed
        case .withdraw: .withdrawn
        case .refuse, .appeal: nil
        }
    }
}
