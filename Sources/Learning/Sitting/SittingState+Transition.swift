extension SittingState: StateMachine {
    package static let noun = "sitting"
    package static let initial = SittingState.draft

    package func next(_ event: SittingEvent) -> SittingState? {
        switch self {
        case .draft: Self.fromDraft(event)
        case .peerReviewed: Self.fromPeerReviewed(event)
        case .externalApproved: Self.fromExternalApproved(event)
        case .scheduled: Self.fromScheduled(event)
        case .open: Self.fromOpen(event)
        case .lateWindow: Self.fromLateWindow(event)
        case .closed: Self.fromClosed(event)
        case .marking: Self.fromMarking(event)
        case .moderation: Self.fromModeration(event)
        case .board: Self.fromBoard(event)
        case .released: Self.fromReleased(event)
        case .archived, .voided: nil
        }
    }

    private static func fromDraft(_ event: SittingEvent) -> SittingState? {
        switch event {
        case .review: .peerReviewed
        case .approve, .sendBack, .schedule, .open, .extendDeadline, .passDeadline, .close, .startMarking, .startModeration, .markAgain,
            .sendToBoard, .release, .archive, .void:
            nil
        }
    }

    private static func fromPeerReviewed(_ event: SittingEvent) -> SittingState? {
        switch event {
        case .approve: .externalApproved
        case .sendBack: .draft
        case .review, .schedule, .open, .extendDeadline, .passDeadline, .close, .startMarking, .startModeration, .markAgain, .sendToBoard,
            .release, .archive, .void:
            nil
        }
    }

    private static func fromExternalApproved(_ event: SittingEvent) -> SittingState? {
        switch event {
        case .sendBack: .draft
        case .schedule: .scheduled
        case .review, .approve, .open, .extendDeadline, .passDeadline, .close, .startMarking, .startModeration, .markAgain, .sendToBoard, .release,
            .archive, .void:
            nil
        }
    }

    private static func fromScheduled(_ event: SittingEvent) -> SittingState? {
        switch event {
        case .sendBack: .draft
        case .schedule: .scheduled
        case .open: .open
        case .void: .voided
        case .review, .approve, .extendDeadline, .passDeadline, .close, .startMarking, .startModeration, .markAgain, .sendToBoard, .release,
            .archive:
            nil
        }
    }

    private static func fromOpen(_ event: SittingEvent) -> SittingState? {
        switch event {
        case .extendDeadline: .open
        case .passDeadline: .lateWindow
        case .close: .closed
        case .void: .voided
        case .review, .approve, .sendBack, .schedule, .open, .startMarking, .startModeration, .markAgain, .sendToBoard, .release, .archive: nil
        }
    }

    private static func fromLateWindow(_ event: SittingEvent) -> SittingState? {
        switch event {
        case .extendDeadline: .open
        case .close: .closed
        case .void: .voided
        case .review, .approve, .sendBack, .schedule, .open, .passDeadline, .startMarking, .startModeration, .markAgain, .sendToBoard, .release,
            .archive:
            nil
        }
    }

    private static func fromClosed(_ event: SittingEvent) -> SittingState? {
        switch event {
        case .startMarking: .marking
        case .void: .voided
        case .review, .approve, .sendBack, .schedule, .open, .extendDeadline, .passDeadline, .close, .startModeration, .markAgain, .sendToBoard,
            .release, .archive:
            nil
        }
    }

    private static func fromMarking(_ event: SittingEvent) -> SittingState? {
        switch event {
        case .startModeration: .moderation
        case .sendToBoard: .board
        case .void: .voided
        case .review, .approve, .sendBack, .schedule, .open, .extendDeadline, .passDeadline, .close, .startMarking, .markAgain, .release, .archive:
            nil
        }
    }

    private static func fromModeration(_ event: SittingEvent) -> SittingState? {
        switch event {
        case .markAgain: .marking
        case .sendToBoard: .board
        case .void: .voided
        case .review, .approve, .sendBack, .schedule, .open, .extendDeadline, .passDeadline, .close, .startMarking, .startModeration, .release,
            .archive:
            nil
        }
    }

    private static func fromBoard(_ event: SittingEvent) -> SittingState? {
        switch event {
        case .markAgain: .marking
        case .release: .released
        case .void: .voided
        case .review, .approve, .sendBack, .schedule, .open, .extendDeadline, .passDeadline, .close, .startMarking, .startModeration, .sendToBoard,
            .archive:
            nil
        }
    }

    private static func fromReleased(_ event: SittingEvent) -> SittingState? {
        switch event {
        case .archive: .archived
        case .review, .approve, .sendBack, .schedule, .open, .extendDeadline, .passDeadline, .close, .startMarking, .startModeration, .markAgain,
            .sendToBoard, .release, .void:
            nil
        }
    }
}
