import Learning
import Testing

@Suite("Nominating")
struct NominationTests {
    private func prepare(_ academy: TestAcademy, people: Int) async throws {
        try await academy.prepareCall(people: people)
        for country in ["MT", "FR"] {
            try await academy.grant(.correspondent, within: .country(#require(Country(country))), to: "desk-\(country)@example.org".lowercased())
        }
    }

    /// Submitted, found eligible, and the correspondent asked.
    private func ask(_ academy: TestAcademy, _ person: Int, _ country: String = "MT", sector: Sector = .state) async throws -> Identifier<Application>
    {
        let id = try await academy.apply(person, country, sector: sector)
        try await academy.run(ReviewApplication(id, evidence: .complete()))
        try await academy.run(RequestNomination(id))
        return id
    }

    @Test("A correspondent ranks three of their own country, each rank once, and nobody of another country", arguments: Engine.allCases)
    func ranks(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy, people: 5)
            let malta = try await academy.account("desk-mt@example.org")
            let first = try await ask(academy, 1), second = try await ask(academy, 2), third = try await ask(academy, 3)
            let fourth = try await ask(academy, 4), french = try await ask(academy, 5, "FR")
            #expect(try await academy.run(RequestNomination(first)).isUnchanged)
            try await academy.refuses(.notPermitted, NominateApplicant(french, rank: 1), as: malta)
            try await academy.refuses(.notPermitted, RefuseEndorsement(french, reason: "no"), as: malta)
            #expect(try await academy.run(NominateApplicant(first, rank: 2), as: malta).application.state == .nominated)
            #expect(try await academy.run(NominateApplicant(first, rank: 2), as: malta).isUnchanged)
            try await academy.refuses(.rankTaken, NominateApplicant(second, rank: 2), as: malta)
            try await academy.refuses(.rankOutOfRange, NominateApplicant(second, rank: 4), as: malta)
            try await academy.run(NominateApplicant(second, rank: 1), as: malta)
            try await academy.run(NominateApplicant(third, rank: 3), as: malta)
            try await academy.refuses(.rankOutOfRange, NominateApplicant(fourth, rank: 4), as: malta)
            try await academy.run(RefuseEndorsement(fourth, reason: "needed here"), as: malta)
            #expect(try await academy.run(RefuseEndorsement(fourth, reason: "needed here"), as: malta).isUnchanged)
            // Ranks are a country's own.
            try await academy.run(NominateApplicant(french, rank: 1), as: academy.account("desk-fr@example.org"))
            #expect(try await academy.states(1...5) == "nominated nominated nominated not-endorsed nominated")
            try await academy.expectAuditHolds()
        }
    }

    @Test(
        "A silent correspondent kills no file: after the term the secretariat decides, and a late endorsement is taken and marked",
        arguments: Engine.allCases
    )
    func lapses(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy, people: 3)
            let malta = try await academy.account("desk-mt@example.org")
            let first = try await ask(academy, 1), second = try await ask(academy, 2), third = try await ask(academy, 3)
            try await academy.refuses(.nominationPending, EndorseApplicant(first, reason: "silent"))
            try await academy.refuses(.nominationPending, RefuseEndorsement(first, reason: "silent"))
            // Asked in November, but the term runs from the closing date, 2 April.
            try academy.moveClock(to: "2027-04-17T21:59:59Z")
            #expect(try await academy.run(LapseNominations()) == 0)
            try academy.moveClock(to: "2027-04-17T22:00:00Z")
            #expect(try await academy.run(LapseNominations()) == 3)
            #expect(try await academy.run(LapseNominations()) == 0)
            #expect(try await academy.states(1...3) == "nomination-lapsed nomination-lapsed nomination-lapsed")
            try await academy.run(EndorseApplicant(first, reason: "silent"))
            #expect(try await academy.run(EndorseApplicant(first, reason: "silent")).isUnchanged)
            try await academy.run(NominateApplicant(second, rank: 1), as: malta)
            try await academy.run(RefuseEndorsement(third, reason: "no mandate"))
            #expect(try await academy.store.read { try $0.nominations.find(second)?.isLate } == true)
            #expect(try await academy.states(1...3) == "nominated nominated not-endorsed")
            try await academy.expectAuditHolds()
        }
    }

    @Test("Where no correspondent decides the secretariat does, and only there", arguments: Engine.allCases)
    func routes(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy, people: 3)
            let state = try await academy.apply(1, "MT"), body = try await academy.apply(2, "MT", sector: .international)
            let elsewhere = try await academy.apply(3, "BR")
            for id in [state, body, elsewhere] { try await academy.run(ReviewApplication(id, evidence: .complete())) }
            try await academy.refuses(.nominationByCorrespondent, EndorseApplicant(state, reason: "quicker"))
            try await academy.refuses(.nominationBySecretariat, RequestNomination(body))
            try await academy.refuses(.nominationBySecretariat, RequestNomination(elsewhere))
            try await academy.run(EndorseApplicant(body, reason: "international body"))
            try await academy.run(EndorseApplicant(elsewhere, reason: "no correspondent"))
            try await academy.run(RequestNomination(state))
            #expect(try await academy.states(1...3) == "awaiting-nomination nominated nominated")
        }
    }

    @Test("Nobody endorses themselves: a correspondent's own application goes by the secretariat", arguments: Engine.allCases)
    func refusesOwnDesk(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await prepare(academy, people: 1)
            try await academy.grant(.correspondent, within: .country(#require(Country("IT"))), to: "p1@example.org")
            let id = try await academy.apply(1, "IT")
            try await academy.run(ReviewApplication(id, evidence: .complete()))
            try await academy.refuses(.nominationBySecretariat, RequestNomination(id))
            try await academy.refuses(.ownCase, NominateApplicant(id, rank: 1), as: academy.account("p1@example.org"))
            try await academy.run(EndorseApplicant(id, reason: "own desk"))
        }
    }
}
