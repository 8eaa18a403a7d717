import Learning
import Testing

@Suite("Sitting state")
struct SittingStateTests {
    private static let table: [SittingState: [SittingEvent: SittingState]] = [
        .draft: [.review: .peerReviewed],
        .peerReviewed: [.approve: .externalApproved, .sendBack: .draft],
        .externalApproved: [.schedule: .scheduled, .sendBack: .draft],
        .scheduled: [.schedule: .scheduled, .open: .open, .sendBack: .draft, .void: .voided],
        .open: [.extendDeadline: .open, .passDeadline: .lateWindow, .close: .closed, .void: .voided],
        .lateWindow: [.extendDeadline: .open, .close: .closed, .void: .voided],
        .closed: [.startMarking: .marking, .void: .voided],
        .marking: [.startModeration: .moderation, .sendToBoard: .board, .void: .voided],
        .moderation: [.markAgain: .marking, .sendToBoard: .board, .void: .voided],
        .board: [.markAgain: .marking, .release: .released, .void: .voided],
        .released: [.archive: .archived],
        .archived: [:],
        .voided: [:],
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: SittingState.allCases, SittingEvent.allCases)
    func followsTheTable(state: SittingState, event: SittingEvent) throws {
        #expect(state.next(event) == (try #require(Self.table[state]))[event])
    }

    @Test("Every state is reached from the first, and the ends are those that the table leaves without an event")
    func hasNoTrap() {
        var reached: Set<SittingState> = [.initial]
        var open: [SittingState] = [.initial]
        while let state = open.popLast() {
            for next in SittingEvent.allCases.compactMap(state.next) where reached.insert(next).inserted { open.append(next) }
        }
        #expect(reached == Set(SittingState.allCases))
        #expect(Set(SittingState.allCases.filter(\.isEnd)) == [.archived, .voided])
    }

    @Test("Names are stable: they are rows of a table")
    func keepsNames() {
        #expect(
            SittingState.allCases.map(\.rawValue) == [
                "draft", "peer-reviewed", "external-approved", "scheduled", "open", "late-window", "closed", "marking", "moderation", "board",
                "released", "archived", "voided",
            ]
        )
    }
}
