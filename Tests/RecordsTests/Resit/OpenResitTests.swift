import Learning
import Testing

@Suite("Opening a resit")
struct OpenResitTests {
    private func opening(_ academy: TestAcademy, _ assessment: String = "A7") throws -> OpenResit {
        OpenResit(cohort: try academy.key(), person: try academy.email(1), assessment: try academy.code(assessment))
    }

    @Test("Capstone 46, resit 71 counts 50 and is awarded at the next board; 50 stands even after a worse one", arguments: Engine.allCases)
    func capsTheCapstone(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.markAll(1, "60")
            try await academy.run(academy.marking(1, "A7", "46", reason: "agreed"))
            try await academy.refuses(.notReleased, opening(academy))
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening(.interim, ["A7"]))
            try await academy.concludeBoard(["A7"])
            #expect(try await academy.run(academy.deciding()).map(\.result) == [.notYet])
            try await academy.refuses(.resitNotOpened, academy.marking(1, "A7", "71", sitting: 2))
            guard case .opened(let resit) = try await academy.run(opening(academy)) else { throw Unexpected() }
            #expect((resit.sitting, resit.isCapped) == (2, true))
            #expect(try await academy.run(opening(academy)) == .unchanged(resit))
            let code = try academy.code("A7")
            #expect(try await academy.current(1)[code]?.rounded == 46)

            try await academy.run(academy.marking(1, "A7", "71", sitting: 2))
            #expect(try await academy.current(1)[code] == ComponentMark(unrounded: Rational(50), sitting: 2, isCapped: true))
            try await academy.refuses(.resitRefused, opening(academy))
            academy.clock.advance(days: 30)
            #expect(try await academy.run(academy.deciding(board: "2026-12-02")).map(\.result) == [.recommended])
            try await academy.expectAuditHolds()
        }
    }

    @Test("What is passed, or was never sat, has no resit", arguments: Engine.allCases)
    func refuses(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.run(academy.marking(1, "A1", "60"))
            try await academy.refuses(.resitRefused, opening(academy, "A1"))
            try await academy.refuses(.resitRefused, opening(academy, "A0"))
            try await academy.refuses(.assessmentUnknown, opening(academy, "A9"))
        }
    }

    @Test("After a second failure the board can permit one repeat", arguments: Engine.allCases)
    func repeats(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.run(academy.marking(1, "A7", "30"))
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening(.interim, ["A7"]))
            try await academy.concludeBoard(["A7"])
            try await academy.run(opening(academy))
            try await academy.run(academy.marking(1, "A7", "31", sitting: 2))
            academy.clock.advance(days: 1)
            try await academy.run(academy.convening(.interim, on: "2026-11-03", ["A7"]))
            try await academy.refuses(.resitRefused, opening(academy))
            try await academy.run(academy.decidingItem("A7", of: 1, .permitRepeat, on: "2026-11-03"))
            try await academy.concludeBoard(["A7"], on: "2026-11-03")
            guard case .opened(let resit) = try await academy.run(opening(academy)) else { throw Unexpected() }
            #expect(resit.sitting == 3)
            try await academy.expectAuditHolds()
        }
    }
}
