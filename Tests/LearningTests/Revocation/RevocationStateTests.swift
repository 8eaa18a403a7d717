import Learning
import Testing

@Suite("Revocation case state")
struct RevocationStateTests {
    private static let table: [RevocationState: [RevocationEvent: RevocationState]] = [
        .opened: [.seat: .beforePanel],
        .beforePanel: [.hear: .heard],
        .heard: [.recommend: .recommended],
        .recommended: [.dismiss: .dismissed, .revoke: .revoked, .annul: .annulled],
        .dismissed: [:], .revoked: [:], .annulled: [:],
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: RevocationState.allCases, RevocationEvent.allCases)
    func followsTheTable(state: RevocationState, event: RevocationEvent) throws {
        #expect(state.next(event) == (try #require(Self.table[state]))[event])
    }

    @Test("The ends are the Governing Board's decisions")
    func endsWithADecision() {
        #expect(Set(RevocationState.allCases.filter(\.isEnd)) == [.dismissed, .revoked, .annulled])
    }
}
