extension MarkingState: StateMachine {
    package static let noun = "marking"
    package static let initial = MarkingState.allocated

    package func next(_ event: MarkingEvent) -> MarkingState? {
        switch self {
        case .allocated: Self.fromAllocated(event)
        case .drafted: Self.fromDrafted(event)
        case .sent: Self.fromSent(event)
        case .takenBack: Self.fromTakenBack(event)
        case .sealed: nil
        }
    }

    private static func fromAllocated(_ event: MarkingEvent) -> MarkingState? {
        switch event {
        case .draft: .drafted
        case .send: .sent
        case .seal: .sealed
        case .takeBack: nil
        }
    }

    private static func fromDrafted(_ event: MarkingEvent) -> MarkingState? {
        switch event {
        case .send: .sent
        case .seal: .sealed
        case .draft, .takeBack: nil
        }
    }

    private static func fromSent(_ event: MarkingEvent) -> MarkingState? {
        switch event {
        case .takeBack: .takenBack
        case .draft, .send, .seal: nil
        }
    }

    private static func fromTakenBack(_ event: MarkingEvent) -> MarkingState? {
        switch event {
        case .draft: .drafted
        case .send: .sent
        case .seal: .sealed
        case .takeBack: nil
        }
    }
}
