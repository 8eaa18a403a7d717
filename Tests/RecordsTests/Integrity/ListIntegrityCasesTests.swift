import Learning
import Testing

@Suite("Listing integrity cases")
struct ListIntegrityCasesTests {
    private func refer(_ academy: TestAcademy) async throws -> Identifier<IntegrityCase> {
        let key = try academy.sitting("A2")
        try await academy.prepareStaff(people: 2)
        try await academy.open(key)
        try await academy.mark(key, people: 2, among: ["ines"])
        for person in 1...2 { try await academy.send("66", .first, of: person, key) }
        let referral = try ReferToIntegrity(await academy.submission(1, key).code, allegation: "Pages copied from a report")
        guard case .referred(let id) = try await academy.run(referral, as: academy.staff("ines")) else { throw Unexpected() }
        try await academy.run(OpenAccount(email: academy.staff("ilse"), name: "ilse"))
        try await academy.run(GrantRole(.integrityBoard, within: .caseFile(id.uuid), to: academy.staff("ilse")))
        return id
    }

    @Test("To the person, to those who decide it, and to the board's secretary", arguments: Engine.allCases)
    func lists(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let id = try await refer(academy)
            #expect(try await academy.run(ListIntegrityCases(), as: academy.email(1)).items.map(\.integrityCase.id) == [id])
            #expect(try await academy.run(ListIntegrityCases(), as: academy.email(2)).items.isEmpty)
            #expect(try await academy.run(ListIntegrityCases(), as: academy.staff("ilse")).items.map(\.person) == [try academy.email(1)])
            let all = try await academy.run(ListIntegrityCases(cohort: academy.key(), state: .referred), as: academy.staff("bea")).items
            #expect(all.map(\.integrityCase.id) == [id])
            for email in [try academy.email(1), try academy.staff("ines"), try academy.staff("mona"), try academy.staff("ilse")] {
                try await academy.refuses(.notPermitted, ListIntegrityCases(cohort: academy.key()), by: email)
            }
            try await academy.refuses(.notPermitted, ListIntegrityCases(), by: academy.staff("ines"))
        }
    }

    @Test("What was taken off, its person learns with the result", arguments: Engine.allCases)
    func keepsMarks(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let id = try await refer(academy)
            let (key, ilse) = (try academy.sitting("A2"), try academy.staff("ilse"))
            try await academy.run(HearIntegrityCase(id, minute: "Says it was quoted"), as: ilse)
            #expect(try await academy.run(ListIntegrityCases(), as: academy.email(1)).items.map(\.reason) == [nil])
            try await academy.run(DecideIntegrityCase(id, .penalise(academy.mark("10")), reason: "Two pages"), as: ilse)
            let told = try #require(try await academy.run(ListIntegrityCases(), as: academy.email(1)).items.first)
            #expect((told.integrityCase.state, told.reason, told.deduction) == (.penalised, "Two pages", nil))
            #expect(try await academy.run(ListIntegrityCases(), as: ilse).items.map(\.deduction) == [try academy.mark("10")])

            try await academy.run(OpenModeration(key))
            try await academy.run(Moderate(key, .confirm, reason: "Fair"), as: academy.staff("mona"))
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening(.interim, on: "2026-11-16", ["A2"]))
            try await academy.concludeBoard(["A2"], on: "2026-11-16")
            #expect(try await academy.run(ListIntegrityCases(), as: academy.email(1)).items.map(\.deduction) == [try academy.mark("10")])
        }
    }
}
