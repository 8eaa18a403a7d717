import Learning
import Testing

@Suite("Submission state")
struct SubmissionStateTests {
    private static let table: [SubmissionState: [SubmissionEvent: SubmissionState]] = [
        .notStarted: [.saveDraft: .draft, .submit: .submitted, .submitLate: .late, .missDeadline: .notSubmitted, .excuse: .excused, .void: .voided],
        .draft: [.submit: .submitted, .submitLate: .late, .missDeadline: .notSubmitted, .excuse: .excused, .void: .voided],
        .submitted: [
            .replace: .submitted, .hold: .integrityHold, .markFirst: .firstMarked, .markByMachine: .provisional, .excuse: .excused, .void: .voided,
        ],
        .late: [
            .grantExtension: .submitted, .hold: .integrityHold, .markFirst: .firstMarked, .markByMachine: .provisional, .excuse: .excused,
            .void: .voided,
        ],
        .notSubmitted: [.grantExtension: .notStarted, .recordAbsence: .provisional, .excuse: .excused, .void: .voided],
        .excused: [:],
        .integrityHold: [.clear: .cleared, .penalise: .penalised, .void: .voided],
        .cleared: [.hold: .integrityHold, .markFirst: .firstMarked, .markByMachine: .provisional, .excuse: .excused, .void: .voided],
        .penalised: [.hold: .integrityHold, .markFirst: .firstMarked, .markByMachine: .provisional, .void: .voided],
        .firstMarked: [
            .hold: .integrityHold, .markSecond: .secondMarked, .takeBackFirst: .submitted, .settle: .provisional, .excuse: .excused, .void: .voided,
        ],
        .secondMarked: [
            .hold: .integrityHold, .markThird: .thirdMarked, .takeBackSecond: .firstMarked, .agree: .agreed, .excuse: .excused, .void: .voided,
        ],
        .agreed: [.hold: .integrityHold, .settle: .provisional, .excuse: .excused, .void: .voided],
        .thirdMarked: [.hold: .integrityHold, .settle: .provisional, .excuse: .excused, .void: .voided],
        .provisional: [.hold: .integrityHold, .markAgain: .firstMarked, .ratify: .ratified, .excuse: .excused, .void: .voided],
        .ratified: [.referBack: .provisional, .release: .released, .void: .voided],
        .released: [.requestRevision: .underRevision, .void: .voided],
        .underRevision: [.withdrawRevision: .released, .uphold: .upheld, .revise: .revised, .void: .voided],
        .upheld: [.requestRevision: .underRevision, .void: .voided],
        .revised: [.requestRevision: .underRevision, .void: .voided],
        .voided: [:],
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: SubmissionState.allCases, SubmissionEvent.allCases)
    func followsTheTable(state: SubmissionState, event: SubmissionEvent) throws {
        #expect(state.next(event) == (try #require(Self.table[state]))[event])
    }

    @Test("Every state is reached from the first, and the ends are those that the table leaves without an event")
    func hasNoTrap() {
        var reached: Set<SubmissionState> = [.initial]
        var open: [SubmissionState] = [.initial]
        while let state = open.popLast() {
            for next in SubmissionEvent.allCases.compactMap(state.next) where reached.insert(next).inserted { open.append(next) }
        }
        #expect(reached == Set(SubmissionState.allCases))
        #expect(Set(SubmissionState.allCases.filter(\.isEnd)) == [.excused, .voided])
    }

    @Test("Names are stable: they are rows of a table")
    func keepsNames() {
        #expect(
            SubmissionState.allCases.map(\.rawValue) == [
                "not-started", "draft", "submitted", "late", "not-submitted", "excused", "integrity-hold", "cleared", "penalised", "first-marked",
                "second-marked", "agreed", "third-marked", "provisional", "ratified", "released", "under-revision", "upheld", "revised", "voided",
            ]
        )
    }
}
