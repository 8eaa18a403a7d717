import Learning
import Testing

@Suite("Revision and appeal states")
struct ReviewStateTests {
    private static let revision: [RevisionState: [RevisionEvent: RevisionState]] = [
        .requested: [.assign: .assigned, .withdraw: .withdrawn],
        .assigned: [.assign: .assigned, .uphold: .upheld, .revise: .revised, .withdraw: .withdrawn],
        .upheld: [:], .revised: [:], .withdrawn: [:],
    ]
    private static let appeal: [AppealState: [AppealEvent: AppealState]] = [
        .lodged: [.assign: .beforePanel, .withdraw: .withdrawn],
        .beforePanel: [.dismiss: .dismissed, .referBack: .referredBack, .voidAttempt: .attemptVoided, .withdraw: .withdrawn],
        .dismissed: [:], .referredBack: [:], .attemptVoided: [:], .withdrawn: [:],
    ]

    @Test("Every pair of a revision's state and event is decided as the table says", arguments: RevisionState.allCases, RevisionEvent.allCases)
    func followsTheRevisionTable(state: RevisionState, event: RevisionEvent) throws {
        let row = try #require(Self.revision[state])
        #expect(state.next(event) == row[event])
    }

    @Test("Every pair of an appeal's state and event is decided as the table says", arguments: AppealState.allCases, AppealEvent.allCases)
    func followsTheAppealTable(state: AppealState, event: AppealEvent) throws {
        let row = try #require(Self.appeal[state])
        #expect(state.next(event) == row[event])
    }

    @Test("Open is what is not at an end")
    func knowsOpenCases() {
        for state in RevisionState.allCases { #expect(state.isOpen == !state.isEnd) }
        for state in AppealState.allCases { #expect(state.isOpen == !state.isEnd) }
    }
}
