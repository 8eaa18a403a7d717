extension AttemptState: StateMachine {
    package static let noun = "attempt"
    package static let initial = AttemptState.notStarted

    package func next(_ event: AttemptEvent) -> AttemptState? {
        switch self {
        case .notStarted: Self.fromNotStarted(event)
        case .inProgress: Self.fromInProgress(event)
        case .overdue: Self.fromOverdue(event)
        case .submitted: Self.fromSubmitted(event)
        case .finished, .abandoned: Self.fromEnded(event)
        case .voided: nil
        }
    }

    /// Whether answers are taken, its time permitting.
    package var takesAnswers: Bool {
        switch self {
        case .inProgress, .overdue: true
        case .notStarted, .submitted, .finished, .abandoned, .voided: false
        }
    }

    private static func fromNotStarted(_ event: AttemptEvent) -> AttemptState? {
        switch event {
        case .begin: .inProgress
        case .abandon: .abandoned
        case .void: .voided
        case .runOut, .submit, .finish: nil
        }
    }

    private static func fromInProgress(_ event: AttemptEvent) -> AttemptState? {
        switch event {
        case .runOut: .overdue
        case .submit: .submitted
        case .abandon: .abandoned
        case .void: .voided
        case .begin, .finish: nil
        }
    }

    private static func fromOverdue(_ event: AttemptEvent) -> AttemptState? {
        switch event {
        case .submit: .submitted
        case .abandon: .abandoned
        case .void: .voided
        case .begin, .runOut, .finish: nil
        }
    }

    private static func fromSubmitted(_ event: AttemptEvent) -> AttemptState? {
        switch event {
        case .finish: .finished
        case .void: .voided
        case .begin, .runOut, .submit, .abandon: nil
        }
    }

    private static func fromEnded(_ event: AttemptEvent) -> AttemptState? {
        switch event {
        case .void: .voided
        case .begin, .runOut, .submit, .finish, .abandon: nil
        }
    }
}
