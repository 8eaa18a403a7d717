import Learning
import Testing

@Suite("Board state")
struct BoardStateTests {
    private static let table: [BoardState: [BoardEvent: BoardState]] = [
        .convened: [.postpone: .postponed, .begin: .inSession, .cancel: .cancelled],
        .postponed: [.reconvene: .convened, .cancel: .cancelled],
        .inSession: [.close: .closed],
        .closed: [:], .cancelled: [:],
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: BoardState.allCases, BoardEvent.allCases)
    func followsTheTable(state: BoardState, event: BoardEvent) throws {
        let row = try #require(Self.table[state])
        #expect(state.next(event) == row[event])
    }
}
