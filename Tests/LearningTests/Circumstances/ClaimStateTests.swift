import Learning
import Testing

@Suite("Claim state")
struct ClaimStateTests {
    private static let table: [ClaimState: [ClaimEvent: ClaimState]] = [
        .lodged: [.extend: .extended, .excuse: .excused, .refuse: .refused, .withdraw: .withdrawn],
        .extended: [:],
        .excused: [:],
        .refused: [.appeal: .appealed],
        .appealed: [.extend: .extended, .excuse: .excused, .dismiss: .dismissed, .withdraw: .withdrawn],
        .dismissed: [:],
        .withdrawn: [:],
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: ClaimState.allCases, ClaimEvent.allCases)
    func followsTheTable(state: ClaimState, event: ClaimEvent) throws {
        #expect(state.next(event) == (try #require(Self.table[state]))[event])
    }

    @Test("Every state is reached from the first, and the ends are those that the table leaves without an event")
    func hasNoTrap() {
        var reached: Set<ClaimState> = [.initial]
        var open: [ClaimState] = [.initial]
        while let state = open.popLast() {
            for next in ClaimEvent.allCases.compactMap(state.next) where reached.insert(next).inserted { open.append(next) }
        }
        #expect(reached == Set(ClaimState.allCases))
        #expect(Set(ClaimState.allCases.filter(\.isEnd)) == [.extended, .excused, .dismissed, .withdrawn])
    }

    @Test("Names are stable: they are rows of a table")
    func keepsNames() {
        #expect(
            ClaimState.allCases.map(\.rawValue) == [
                "lodged", "extended", "excused", "refused", "appealed", "dismissed", "withdrawn",
            ]
        )
    }
}
