import Learning
import Testing

@Suite("Freeze state")
struct FreezeStateTests {
    private static let table: [FreezeState: [FreezeEvent: FreezeState]] = [
        .frozen: [.freezeAgain: .frozen, .thaw: .thawed],
        .thawed: [:],
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: FreezeState.allCases, FreezeEvent.allCases)
    func followsTheTable(state: FreezeState, event: FreezeEvent) throws {
        #expect(state.next(event) == (try #require(Self.table[state]))[event])
    }

    @Test("A freeze that was thawed is over for good: another one is a row of its own")
    func ends() {
        #expect(FreezeState.allCases.filter(\.isEnd) == [.thawed])
        #expect(FreezeState.allCases.map(\.rawValue) == ["frozen", "thawed"])
        #expect(FreezeEvent.allCases.map(\.rawValue) == ["freeze-again", "thaw"])
    }
}
