import Learning
import Testing

@Suite("Enrolment state")
struct EnrolmentStateTests {
    /// Domain 2.3 with ruling 1: whatever is not here is refused.
    private static let table: [EnrolmentState: [EnrolmentEvent: EnrolmentState]] = [
        .enrolled: [
            .begin: .active, .defer: .deferred, .withdraw: .withdrawn, .reportNoShow: .noShow, .recordDeath: .deceased,
            .recordPastAward: .awarded,
        ],
        .active: [
            .interrupt: .interrupted, .meetRequirements: .requirementsMet, .defer: .deferred, .withdraw: .withdrawn, .exclude: .excluded,
            .runOutOfTime: .timeExpired, .recordDeath: .deceased, .completeWithoutAward: .completedWithoutAward,
        ],
        .interrupted: [.resume: .active, .withdraw: .withdrawn, .exclude: .excluded, .runOutOfTime: .timeExpired, .recordDeath: .deceased],
        .requirementsMet: [.recommendAward: .awardRecommended, .loseRequirements: .active, .exclude: .excluded],
        .awardRecommended: [.ratifyAward: .awarded, .loseRequirements: .active],
        .awarded: [.revokeAward: .revoked],
        .deferred: [.takeDeferredSeat: .enrolled, .withdraw: .withdrawn, .runOutOfTime: .timeExpired, .recordDeath: .deceased],
        .withdrawn: [:], .noShow: [:], .excluded: [:], .timeExpired: [:], .deceased: [:], .completedWithoutAward: [:],
        .revoked: [.reinstateAward: .awarded],
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: EnrolmentState.allCases, EnrolmentEvent.allCases)
    func followsTheTable(state: EnrolmentState, event: EnrolmentEvent) throws {
        if let next = try #require(Self.table[state])[event] {
            #expect(try state.after(event) == next)
        } else {
            let refused = #expect(throws: TransitionRefused.self) { try state.after(event) }
            #expect(refused?.refusal.facts == [LocalizedText("enrolment"), state.title, LocalizedText(event.rawValue)])
        }
    }

    @Test("Every state is reached from the first, and from every one the way leads to an end")
    func hasNoTrap() {
        var reached: Set<EnrolmentState> = [.enrolled]
        var open: [EnrolmentState] = [.enrolled]
        while let state = open.popLast() {
            for event in EnrolmentEvent.allCases {
                if let next = try? state.after(event), reached.insert(next).inserted { open.append(next) }
            }
        }
        #expect(reached == Set(EnrolmentState.allCases))
        let ends = EnrolmentState.allCases.filter { state in EnrolmentEvent.allCases.allSatisfy { (try? state.after($0)) == nil } }
        #expect(Set(ends) == [.withdrawn, .noShow, .excluded, .timeExpired, .deceased, .completedWithoutAward])
    }

    @Test("Nobody is awarded but by recommendation and ratification, elsewhere before, or again after a revocation")
    func awardsInOrder() {
        for state in EnrolmentState.allCases {
            for event in EnrolmentEvent.allCases {
                switch try? state.after(event) {
                case .awarded:
                    #expect(
                        (state, event) == (.awardRecommended, .ratifyAward) || (state, event) == (.enrolled, .recordPastAward)
                            || (state, event) == (.revoked, .reinstateAward)
                    )
                case .awardRecommended: #expect((state, event) == (.requirementsMet, .recommendAward))
                default: break
                }
            }
        }
    }

    @Test("Names are stable: they are rows of a table")
    func keepsNames() {
        #expect(
            EnrolmentState.allCases.map(\.rawValue) == [
                "enrolled", "active", "interrupted", "requirements-met", "award-recommended", "awarded", "deferred", "withdrawn", "no-show",
                "excluded",
                "time-expired", "deceased", "completed-without-award", "revoked",
            ]
        )
    }
}
