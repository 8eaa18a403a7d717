import Learning
import Testing

@Suite("Application state")
struct ApplicationStateTests {
    /// Domain 2.2 with ruling 1, without what every open file can meet: withdrawal, cancelling, a death. Whatever is not here is refused.
    private static let table: [ApplicationState: [ApplicationEvent: ApplicationState]] = [
        .draft: [.submit: .submitted],
        .submitted: [.reportIncomplete: .incomplete, .findEligible: .eligible, .findIneligible: .ineligible],
        .incomplete: [.resubmit: .submitted],
        .eligible: [.requestNomination: .awaitingNomination, .endorse: .nominated],
        .ineligible: [.findEligible: .eligible],
        .awaitingNomination: [.endorse: .nominated, .refuseEndorsement: .notEndorsed, .lapseNomination: .nominationLapsed],
        .nominationLapsed: [.endorse: .nominated, .refuseEndorsement: .notEndorsed],
        .nominated: [.enterSelection: .inSelection],
        .inSelection: [.offer: .offered, .placeInReserve: .reserve, .reject: .rejected],
        .offered: [.accept: .accepted, .decline: .declined, .lapseOffer: .offerLapsed],
        .reserve: [.offer: .offered, .closeReserve: .reserveClosed],
        .offerLapsed: [.reinstate: .offered],
        .accepted: [.enrol: .enrolled, .defer: .deferred, .lapseOffer: .offerLapsed],
        .deferred: [.enrol: .enrolled],
    ]
    private static let leaving: [ApplicationEvent: ApplicationState] = [
        .withdraw: .withdrawn, .cancel: .cancelledByAcademy, .recordDeath: .deceased,
    ]
    private static let ends: Set<ApplicationState> = [
        .notEndorsed, .rejected, .declined, .enrolled, .withdrawn, .reserveClosed, .cancelledByAcademy, .deceased,
    ]

    @Test("Every pair of state and event is decided as the table says", arguments: ApplicationState.allCases, ApplicationEvent.allCases)
    func followsTheTable(state: ApplicationState, event: ApplicationEvent) {
        let expected = Self.ends.contains(state) ? nil : Self.table[state]?[event] ?? Self.leaving[event]
        #expect(state.next(event) == expected)
        #expect((Self.table[state] == nil) == Self.ends.contains(state))
    }

    @Test("Every state is reached from the first, and the ends are those of the specification")
    func hasNoTrap() {
        var reached: Set<ApplicationState> = [.initial]
        var open: [ApplicationState] = [.initial]
        while let state = open.popLast() {
            for next in ApplicationEvent.allCases.compactMap(state.next) where reached.insert(next).inserted { open.append(next) }
        }
        #expect(reached == Set(ApplicationState.allCases))
        #expect(Set(ApplicationState.allCases.filter(\.isEnd)) == Self.ends)
    }

    @Test("Nobody is enrolled but from an accepted or deferred seat, and a seat is held from the offer on")
    func holdsSeats() {
        for state in ApplicationState.allCases {
            if state.next(.enrol) != nil { #expect([.accepted, .deferred].contains(state)) }
        }
        #expect(Set(ApplicationState.allCases.filter(\.holdsSeat)) == [.offered, .accepted])
        #expect(Set(ApplicationState.allCases.filter { !$0.isLive }) == Self.ends.subtracting([.enrolled]))
    }

    @Test("Names are stable: they are rows of a table")
    func keepsNames() {
        let names = """
            draft submitted incomplete eligible ineligible awaiting-nomination nominated not-endorsed nomination-lapsed in-selection offered reserve \
            rejected accepted declined offer-lapsed enrolled deferred withdrawn reserve-closed cancelled-by-academy deceased
            """
        #expect(ApplicationState.allCases.map(\.rawValue).joined(separator: " ") == names)
    }
}
