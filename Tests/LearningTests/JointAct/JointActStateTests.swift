import Learning
import Testing

@Suite("Joint act state")
struct JointActStateTests {
    private static let table: [JointActState: [JointActEvent: JointActState]] = [
        .proposed: [.agree: .agreed, .drop: .dropped],
        .agreed: [:], .dropped: [:],
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: JointActState.allCases, JointActEvent.allCases)
    func followsTheTable(state: JointActState, event: JointActEvent) throws {
        #expect(state.next(event) == (try #require(Self.table[state]))[event])
    }

    @Test("Names are stable: they are rows of tables")
    func keepsNames() {
        #expect(JointActState.allCases.map(\.rawValue) == ["proposed", "agreed", "dropped"])
        #expect(JointAct.Kind.allCases.map(\.rawValue) == ["thaw", "annul", "suspend", "suspend-award", "renew", "lift"])
        #expect(JointSigner.Place.allCases.map(\.rawValue) == ["first", "second"])
    }
}
