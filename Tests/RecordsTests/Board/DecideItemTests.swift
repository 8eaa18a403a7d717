import Learning
import Testing

@Suite("Deciding an item")
struct DecideItemTests {
    @Test("A6 43 with a total of 58 is compensated, the award follows, and a second component is not", arguments: Engine.allCases)
    func compensates(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.run(academy.attending(1))
            for (number, mark) in ["0", "60", "60", "62", "60", "60", "43", "60", "65"].enumerated() {
                try await academy.run(academy.marking(1, "A\(number)", mark))
            }
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening())
            try await academy.refuses(.boardNotClosed, academy.deciding())
            let outcome = try await academy.run(academy.decidingItem("A6", of: 1, .compensate))
            guard case .decided(let decision, marksChanged: 1) = outcome else { throw Unexpected() }
            #expect(decision.voters.count == 4)
            let before = try academy.raw.dump()
            #expect(try await academy.run(academy.decidingItem("A6", of: 1, .compensate)) == .unchanged(decision))
            #expect(try academy.raw.dump() == before)
            let a6 = try await academy.current(1)[academy.code("A6")]
            #expect(a6 == ComponentMark(unrounded: Rational(43), isCompensated: true))
            try await academy.concludeBoard((0...8).map { "A\($0)" })
            let decisions = try await academy.run(academy.deciding())
            #expect(decisions.map(\.result) == [.recommended])
            #expect(decisions.first?.verdict.total == Rational(58))
            try await academy.expectAuditHolds()
        }
    }

    @Test("Compensation is refused with every reason and changes nothing", arguments: Engine.allCases)
    func refusesCompensation(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            try await academy.markAll(1, "60")
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening())
            try await academy.refuses(.compensationRefused, academy.decidingItem("A6", of: 1, .compensate))
            try await academy.run(academy.marking(1, "A6", "43", reason: "clerical error"))
            try await academy.run(academy.marking(1, "A7", "43", reason: "clerical error"))
            try await academy.refuses(.compensationRefused, academy.decidingItem("A7", of: 1, .compensate))
            try await academy.refuses(.markMissing, academy.decidingItem("A6", of: 2, .compensate))
            try await academy.refuses(.nothingToWaive, academy.decidingItem("A6", of: 1, .waive(.late)))
            #expect(throws: Refusal(.invalidInput)) { try academy.decidingItem("A6", .compensate) }
            #expect(throws: Refusal(.invalidInput)) { try academy.decidingItem("A6", of: 1, .confirm) }
            #expect(throws: Refusal(.invalidInput)) { try academy.decidingItem("A6", .scale(percent: Hundredths(whole: 201), offset: .zero)) }
            #expect(throws: Refusal(.reasonNeeded)) { try academy.decidingItem("A6", .confirm, reason: " ") }
        }
    }

    @Test("A run is scaled as a whole: everybody's first sitting by the same numbers", arguments: Engine.allCases)
    func scales(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 3)
            try await academy.run(academy.marking(1, "A2", "45.50"))
            try await academy.run(academy.marking(2, "A2", "60"))
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening(.interim, ["A2"]))
            let scaling = try academy.decidingItem("A2", .scale(percent: Hundredths(whole: 110), offset: Hundredths(whole: -1)))
            guard case .decided(_, marksChanged: 2) = try await academy.run(scaling) else { throw Unexpected() }
            let code = try academy.code("A2")
            // 45.50 · 1.1 − 1 = 49.05, 60 · 1.1 − 1 = 65.
            #expect(try await academy.current(1)[code]?.unrounded == Rational(Hundredths(count: 4_905)))
            #expect(try await academy.current(2)[code]?.unrounded == Rational(65))
            #expect(try await academy.current(3)[code] == nil)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Four boards at once decide one item once", arguments: Engine.allCases)
    func decidesOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.run(academy.marking(1, "A2", "45"))
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening(.interim, ["A2"]))
            let scaling = try academy.decidingItem("A2", .scale(percent: Hundredths(whole: 110), offset: .zero))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 { group.addTask { try await academy.run(scaling) } }
                try await group.waitForAll()
            }
            #expect(try academy.raw.count("board_decision") == 1)
            #expect(try academy.raw.count("mark_step") == 2)
            try await academy.expectAuditHolds()
        }
    }
}
