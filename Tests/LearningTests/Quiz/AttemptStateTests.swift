import Learning
import Testing

@Suite("Attempt state")
struct AttemptStateTests {
    private static let table: [AttemptState: [AttemptEvent: AttemptState]] = [
        .notStarted: [.begin: .inProgress, .abandon: .abandoned, .void: .voided],
        .inProgress: [.runOut: .overdue, .submit: .submitted, .abandon: .abandoned, .void: .voided],
        .overdue: [.submit: .submitted, .abandon: .abandoned, .void: .voided],
        .submitted: [.finish: .finished, .void: .voided],
        .finished: [.void: .voided],
        .abandoned: [.void: .voided],
        .voided: [:],
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: AttemptState.allCases, AttemptEvent.allCases)
    func followsTheTable(state: AttemptState, event: AttemptEvent) throws {
        #expect(state.next(event) == (try #require(Self.table[state]))[event])
    }

    @Test("Every state is reached from the first, and only a voided attempt is an end")
    func hasNoTrap() {
        var reached: Set<AttemptState> = [.initial]
        var open: [AttemptState] = [.initial]
        while let state = open.popLast() {
            for next in AttemptEvent.allCases.compactMap(state.next) where reached.insert(next).inserted { open.append(next) }
        }
        #expect(reached == Set(AttemptState.allCases))
        #expect(AttemptState.allCases.filter(\.isEnd) == [.voided])
    }

    @Test("Answers are taken while the time runs and in its grace, and at no other time")
    func takesAnswers() { #expect(AttemptState.allCases.filter(\.takesAnswers) == [.inProgress, .overdue]) }

    @Test("Names are stable: they are rows of a table")
    func keepsNames() {
        #expect(
            AttemptState.allCases.map(\.rawValue) == [
                "not-started", "in-progress", "overdue", "submitted", "finished", "abandoned", "voided",
            ]
        )
    }
}
