import Learning
import Testing

@Suite("What a correspondent sees")
struct ListNomineesTests {
    @Test("Own country's applicants who were asked for, and of what became of them only nominated and enrolled", arguments: Engine.allCases)
    func seesOwnCountry(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 4, seats: 2)
            let malta = try #require(Country("MT")), france = try #require(Country("FR"))
            try await academy.grant(.correspondent, within: .country(malta), to: "desk@example.org")
            let desk = try await academy.account("desk@example.org")
            for person in 1...3 {
                let id = try await academy.apply(person)
                try await academy.run(ReviewApplication(id, evidence: .complete()))
                if person < 3 {
                    try await academy.run(RequestNomination(id))
                    try await academy.run(NominateApplicant(id, rank: person), as: desk)
                    try await academy.score(id, 80 - person)
                }
            }
            try await academy.apply(4, "FR")
            try await academy.run(AgreeList(cohort: academy.key()))
            try await academy.run(AcceptOffer(academy.file(1)), as: academy.trainee(1))
            try await academy.run(EnrolApplicant(academy.file(1)))
            try await academy.run(DeclineOffer(academy.file(2)), as: academy.trainee(2))

            let seen = try await academy.run(ListNominees(cohort: academy.key(), country: malta), as: desk)
            // Eligible but not asked for, the third is not shown; that the second declined is not told.
            #expect(seen.map(\.standing).sorted { $0.rawValue < $1.rawValue } == [.enrolled, .nominated])
            #expect(Set(seen.compactMap(\.rank)) == [1, 2])
            #expect(seen.allSatisfy { $0.summary == "I draft the national strategy." })
            try await academy.refuses(.notPermitted, ListNominees(cohort: academy.key(), country: france), as: desk)
        }
    }

    @Test("Every state is shown as one of four standings or not at all; none tells of an offer, a rank in the list or a refusal")
    func hidesSelection() {
        let nominated: Set<ApplicationState> = [
            .nominated, .inSelection, .offered, .reserve, .rejected, .accepted, .declined, .offerLapsed, .deferred, .reserveClosed,
        ]
        for state in ApplicationState.allCases {
            #expect((Nominee.Standing(state) == .nominated) == nominated.contains(state))
        }
        #expect(Nominee.Standing(.withdrawn) == nil && Nominee.Standing(.deceased) == nil && Nominee.Standing(.draft) == nil)
    }
}
