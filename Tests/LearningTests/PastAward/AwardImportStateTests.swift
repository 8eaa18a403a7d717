import Learning
import Testing

@Suite("Award import state")
struct AwardImportStateTests {
    private static let table: [AwardImportState: [AwardImportEvent: AwardImportState]] = [
        .proposed: [.approve: .approved, .reject: .rejected], .approved: [:], .rejected: [:],
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: AwardImportState.allCases, AwardImportEvent.allCases)
    func followsTheTable(state: AwardImportState, event: AwardImportEvent) throws {
        #expect(state.next(event) == (try #require(Self.table[state]))[event])
    }
}
