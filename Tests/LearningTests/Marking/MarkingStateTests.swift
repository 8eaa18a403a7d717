import Learning
import Testing

@Suite("Marking state")
struct MarkingStateTests {
    private static let table: [MarkingState: [MarkingEvent: MarkingState]] = [
        .allocated: [.draft: .drafted, .send: .sent, .seal: .sealed],
        .drafted: [.send: .sent, .seal: .sealed],
        .sent: [.takeBack: .takenBack],
        .takenBack: [.draft: .drafted, .send: .sent, .seal: .sealed],
        .sealed: [:],
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: MarkingState.allCases, MarkingEvent.allCases)
    func followsTheTable(state: MarkingState, event: MarkingEvent) throws {
        #expect(state.next(event) == (try #require(Self.table[state]))[event])
    }

    @Test("Every state is reached from the first, and the ends are those that the table leaves without an event")
    func hasNoTrap() {
        var reached: Set<MarkingState> = [.initial]
        var open: [MarkingState] = [.initial]
        while let state = open.popLast() {
            for next in MarkingEvent.allCases.compactMap(state.next) where reached.insert(next).inserted { open.append(next) }
        }
        #expect(reached == Set(MarkingState.allCases))
        #expect(Set(MarkingState.allCases.filter(\.isEnd)) == [.sealed])
    }

    @Test("Names are stable: they are rows of a table")
    func keepsNames() {
        #expect(
            MarkingState.allCases.map(\.rawValue) == [
                "allocated", "drafted", "sent", "taken-back", "sealed",
            ]
        )
    }
}
