import Learning
import Testing

@Suite("Reading one's own results")
struct ListResultsTests {
    private func listing(_ academy: TestAcademy, _ person: Int) throws -> ListResults {
        ListResults(cohort: try academy.key(), person: try academy.email(person))
    }

    @Test("Nothing before the release, not even of what is shown before the board; then what was released, line by line", arguments: Engine.allCases)
    func shows(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            for assessment in ["A1", "A2", "A3"] { try await academy.run(academy.marking(1, assessment, "61")) }
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening(.interim, ["A2", "A3"]))
            let mine = try await academy.trainee(1)
            #expect(try await listing(academy, 1).run(in: academy.context(as: mine)).isEmpty)
            try await academy.run(academy.decidingItem("A3", of: 1, .hold))
            #expect(try await listing(academy, 1).run(in: academy.context(as: mine)).isEmpty)
            try await academy.concludeBoard(["A2", "A3"])

            // Marked anew since, which nobody was told.
            try await academy.run(academy.marking(1, "A2", "39", reason: "a page was counted twice"))
            let results = try await listing(academy, 1).run(in: academy.context(as: mine))
            #expect(results.map(\.code.description) == ["A2"])
            let result = try #require(results.first)
            #expect((result.mark?.rounded, result.isPassed) == (61, true))
            #expect(result.lines.map(\.effect.text.english) == ["earned 61", "final 61"])
            #expect(result.lines.allSatisfy { $0.step == nil })
            // Seven days, and ten working days, after Monday 2 November.
            #expect(result.revisionUntil.local.description == "2026-11-09T23:59")
            #expect(result.appealUntil?.local.description == "2026-11-16T23:59")
        }
    }

    @Test("To nobody else", arguments: Engine.allCases)
    func closed(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareReleased()
            let stranger = ListResults(cohort: try academy.key(), person: try academy.address("nobody@example.org"))
            let mine = try await academy.trainee(1)
            try await academy.refuses(.notPermitted, listing(academy, 2), as: mine)
            try await academy.refuses(.notPermitted, stranger, as: mine)
            try await academy.appoint("ines", .instructor)
            try await academy.appoint("bea", .boardSecretary)
            for name in ["ines", "bea"] { try await academy.refuses(.notPermitted, listing(academy, 1), by: academy.staff(name)) }
        }
    }

    @Test("Who waived the appeal has no term for it", arguments: Engine.allCases)
    func waived(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareReleased()
            let mine = try await academy.trainee(1)
            _ = try await RecordWaiver(cohort: academy.key(), person: academy.email(1)).run(in: academy.context(as: mine))
            let results = try await listing(academy, 1).run(in: academy.context(as: mine))
            #expect(results.count == 9)
            #expect(results.allSatisfy { $0.appealUntil == nil })
        }
    }
}
