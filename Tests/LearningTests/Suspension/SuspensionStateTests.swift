import Learning
import Testing

@Suite("Suspension state")
struct SuspensionStateTests {
    private static let table: [SuspensionState: [SuspensionEvent: SuspensionState]] = [
        .inForce: [.renew: .inForce, .expire: .expired, .lift: .lifted, .overtake: .overtaken],
        .expired: [:], .lifted: [:], .overtaken: [:],
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: SuspensionState.allCases, SuspensionEvent.allCases)
    func followsTheTable(state: SuspensionState, event: SuspensionEvent) throws {
        #expect(state.next(event) == (try #require(Self.table[state]))[event])
    }

    @Test("Names are stable: they are rows of tables")
    func keepsNames() {
        #expect(SuspensionState.allCases.map(\.rawValue) == ["in-force", "expired", "lifted", "overtaken"])
        #expect(SuspensionGround.allCases.map(\.rawValue) == ["error", "fraud", "misconduct", "board-irregularity", "key-compromise"])
    }

    @Test("The holder is told before, unless it is about a fraud or a key")
    func tellsFirst() {
        #expect(SuspensionGround.allCases.filter(\.isToldFirst) == [.error, .misconduct, .boardIrregularity])
    }
}
