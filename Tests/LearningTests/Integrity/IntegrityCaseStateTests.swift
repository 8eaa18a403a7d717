import Learning
import Testing

@Suite("Integrity case state")
struct IntegrityCaseStateTests {
    private static let table: [IntegrityCaseState: [IntegrityCaseEvent: IntegrityCaseState]] = [
        .referred: [.hear: .heard, .clear: .cleared],
        .heard: [.clear: .cleared, .penalise: .penalised],
        .cleared: [.reopen: .referred],
        .penalised: [.reopen: .referred],
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: IntegrityCaseState.allCases, IntegrityCaseEvent.allCases)
    func followsTheTable(state: IntegrityCaseState, event: IntegrityCaseEvent) throws {
        #expect(state.next(event) == (try #require(Self.table[state]))[event])
    }

    @Test("Every state is reached from the first, and the ends are those that the table leaves without an event")
    func hasNoTrap() {
        var reached: Set<IntegrityCaseState> = [.initial]
        var open: [IntegrityCaseState] = [.initial]
        while let state = open.popLast() {
            for next in IntegrityCaseEvent.allCases.compactMap(state.next) where reached.insert(next).inserted { open.append(next) }
        }
        #expect(reached == Set(IntegrityCaseState.allCases))
        #expect(Set(IntegrityCaseState.allCases.filter(\.isEnd)) == [])
    }

    @Test("Names are stable: they are rows of a table")
    func keepsNames() {
        #expect(
            IntegrityCaseState.allCases.map(\.rawValue) == [
                "referred", "heard", "cleared", "penalised",
            ]
        )
    }
}
