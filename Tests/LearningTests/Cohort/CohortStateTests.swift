import Learning
import Testing

@Suite("Cohort state")
struct CohortStateTests {
    private static let table: [CohortState: [CohortEvent: CohortState]] = [
        .planned: [.publish: .published, .cancel: .cancelled],
        .published: [.postpone: .postponed, .start: .running, .cancel: .cancelled],
        .postponed: [.publish: .published, .cancel: .cancelled],
        .running: [.complete: .completed, .cancel: .cancelled],
        .completed: [:], .cancelled: [:],
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: CohortState.allCases, CohortEvent.allCases)
    func followsTheTable(state: CohortState, event: CohortEvent) throws {
        #expect(state.next(event) == (try #require(Self.table[state]))[event])
    }

    @Test("Names are stable: they are rows of a table")
    func keepsNames() {
        #expect(CohortState.allCases.map(\.rawValue) == ["planned", "published", "postponed", "running", "completed", "cancelled"])
    }
}
