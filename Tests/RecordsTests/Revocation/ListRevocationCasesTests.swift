import Learning
import Testing

@Suite("Listing awards and inquiries into them")
struct ListRevocationCasesTests {
    private static let panel = ["a@example.org", "b@example.org", "c@example.org"]

    @Test("To the holder without what the panel thinks, to the panel, and to the offices", arguments: Engine.allCases)
    func lists(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.issueCertificate()
            try await academy.openAccounts(Self.panel + ["gov@example.org", "p1@example.org"])
            let gov = try academy.address("gov@example.org")
            try await academy.run(GrantRole(.governingBoard, within: .academy, to: gov))
            let opening = try OpenRevocationCase(cohort: academy.key(), person: academy.email(1), ground: .fraud, statement: "The work was bought")
            guard case .opened(let id) = try await academy.run(opening) else { throw Unexpected() }
            let panel = try Self.panel.map(academy.address)
            try await academy.run(SeatRevocationPanel(id, panel), as: gov)
            try await academy.run(HearHolder(id, minute: "Admits it"), as: panel[0])
            try await academy.run(RecommendRevocation(id, .revoke, reason: "Proven"), as: panel[0])

            let (mine, own) = (try await academy.trainee(1), ListRevocationCases())
            let told = try #require(try await own.run(in: academy.context(as: mine)).items.first)
            #expect((told.revocation.id, told.recommendation, told.reason) == (id, nil, nil))
            #expect(try await academy.run(own, as: panel[1]).items.map(\.recommendation) == [.revoke])
            #expect(try await academy.run(ListRevocationCases(cohort: academy.key()), as: gov).items.map(\.recommendation) == [.revoke])
            for actor in [mine, try await academy.actor(panel[0])] {
                try await academy.refuses(.notPermitted, ListRevocationCases(cohort: academy.key()), as: actor)
            }
            try await academy.run(DecideRevocation(id, .revoke, reason: "As the panel says"), as: gov)
            let decided = try #require(try await own.run(in: academy.context(as: mine)).items.first)
            #expect((decided.recommendation, decided.reason) == (.revoke, "As the panel says"))
            #expect(
                try await academy.run(ListAwards(cohort: academy.key(), standing: .revoked), as: gov).items.map(\.person) == [try academy.email(1)]
            )
        }
    }

    @Test("Awards as they stand, to those who recommend, ratify and print them", arguments: Engine.allCases)
    func listsAwards(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareReleased()
            let list = ListAwards(cohort: try academy.key())
            #expect(try await academy.run(list).items.isEmpty)
            try await academy.run(academy.deciding())
            #expect(try await academy.run(list).items.map(\.standing) == [.recommended, .recommended])
            try await academy.run(CirculateAwards(cohort: academy.key()))
            let circulated = try await academy.run(ListAwards(cohort: academy.key(), paging: Paging(limit: 1)))
            #expect(circulated.items.map(\.standing) == [.circulated])
            let rest = try await academy.run(ListAwards(cohort: academy.key(), paging: Paging(limit: 1, after: circulated.next)))
            #expect((rest.items.count, rest.next) == (1, nil))
            #expect(Set((circulated.items + rest.items).map(\.person)) == [try academy.email(1), try academy.email(2)])
            try await academy.run(RatifyAwards(cohort: academy.key(), .meeting(on: academy.date("2026-11-02"))))
            #expect(try await academy.run(ListAwards(cohort: academy.key(), standing: .ratified)).items.count == 2)
            try await academy.appoint("ines", .instructor)
            try await academy.refuses(.notPermitted, list, by: academy.staff("ines"))
            try await academy.refuses(.notPermitted, list, as: academy.trainee(1))
        }
    }
}
