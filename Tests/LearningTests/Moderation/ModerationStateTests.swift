import Learning
import Testing

@Suite("Moderation state")
struct ModerationStateTests {
    private static let table: [ModerationState: [ModerationEvent: ModerationState]] = [
        .drawn: [.confirm: .confirmed, .orderDoubleMarking: .doubleMarkingOrdered, .proposeScaling: .scalingProposed, .void: .voided],
        .confirmed: [:],
        .doubleMarkingOrdered: [:],
        .scalingProposed: [:],
        .voided: [:],
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: ModerationState.allCases, ModerationEvent.allCases)
    func followsTheTable(state: ModerationState, event: ModerationEvent) throws {
        #expect(state.next(event) == (try #require(Self.table[state]))[event])
    }

    @Test("Every state is reached from the first, and the ends are those that the table leaves without an event")
    func hasNoTrap() {
        var reached: Set<ModerationState> = [.initial]
        var open: [ModerationState] = [.initial]
        while let state = open.popLast() {
            for next in ModerationEvent.allCases.compactMap(state.next) where reached.insert(next).inserted { open.append(next) }
        }
        #expect(reached == Set(ModerationState.allCases))
        #expect(Set(ModerationState.allCases.filter(\.isEnd)) == [.confirmed, .doubleMarkingOrdered, .scalingProposed, .voided])
    }

    @Test("Names are stable: they are rows of a table")
    func keepsNames() {
        #expect(
            ModerationState.allCases.map(\.rawValue) == [
                "drawn", "confirmed", "double-marking-ordered", "scaling-proposed", "voided",
            ]
        )
    }
}
