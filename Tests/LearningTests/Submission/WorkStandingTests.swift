import Learning
import Testing

@Suite("What authors are told of their work")
struct WorkStandingTests {
    @Test("From the deadline to the release nothing but whether it was handed in", arguments: SubmissionState.allCases, [true, false])
    func betraysNothing(state: SubmissionState, isHandedIn: Bool) throws {
        let id = UUIDv7(high: 1, low: 1)
        var work = Submission(
            id: Identifier(id),
            sitting: Identifier(id),
            enrolment: Identifier(id),
            person: Identifier(id),
            code: SubmissionCode(random: [1, 2, 3, 4, 5])
        )
        work.state = state
        work.submittedAt = isHandedIn ? Instant(microseconds: 1) : nil
        let expected: WorkStanding =
            switch state {
            case .notStarted: .notStarted
            case .draft: .draft
            case .notSubmitted: .notSubmitted
            case .excused: .excused
            case .integrityHold: .held
            case .released: .released
            case .underRevision: .underRevision
            case .upheld: .upheld
            case .revised: .revised
            case .voided: .voided
            case .submitted, .late, .cleared, .penalised, .firstMarked, .secondMarked, .agreed, .thirdMarked, .provisional, .ratified:
                isHandedIn ? .handedIn : .notSubmitted
            }
        #expect(WorkStanding(of: work) == expected)
    }
}
