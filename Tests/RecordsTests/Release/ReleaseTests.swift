import Learning
import Testing

@Suite("Releasing results")
struct ReleaseTests {
    @Test("Results are told at one moment, held and referred ones left out and told by a later board", arguments: Engine.allCases)
    func releases(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 3)
            for person in 1...3 { try await academy.run(academy.marking(person, "A2", "6\(person)")) }
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening(.interim, ["A2"]))
            #expect(try await academy.released(1).isEmpty)
            try await academy.run(academy.decidingItem("A2", of: 2, .hold))
            try await academy.run(academy.decidingItem("A2", of: 3, .refer))
            let first = try await academy.concludeBoard(["A2"])
            #expect((first.results, first.withheld, first.isUnchanged) == (1, 2, false))
            #expect(try await academy.run(ReleaseResults(academy.reference())).isUnchanged)
            let code = try academy.code("A2")
            #expect(try await academy.released(1)[code]?.mark == ComponentMark(unrounded: Rational(61)))
            #expect(try await academy.released(2).isEmpty)

            academy.clock.advance(days: 30)
            try await academy.run(academy.convening(.interim, on: "2026-12-02", ["A2"]))
            let second = try await academy.concludeBoard(["A2"], on: "2026-12-02")
            #expect((second.results, second.withheld) == (2, 0))
            #expect(try await academy.released(3)[code]?.mark == ComponentMark(unrounded: Rational(63)))
            #expect(try academy.raw.count("release_item") == 3)
            try await academy.expectAuditHolds()
        }
    }

    @Test("A mark that changes after its release is not told until it is released again", arguments: Engine.allCases)
    func keepsWhatWasTold(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.run(academy.marking(1, "A2", "61"))
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening(.interim, ["A2"]))
            try await academy.concludeBoard(["A2"])
            try await academy.run(academy.marking(1, "A2", "71", reason: "clerical error"))
            let code = try academy.code("A2")
            #expect(try await academy.current(1)[code]?.rounded == 71)
            #expect(try await academy.released(1)[code]?.mark?.rounded == 61)
            #expect(try await academy.released(1)[code]?.steps == 1)
        }
    }

    @Test("Four releases at once make one", arguments: Engine.allCases)
    func releasesOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            for person in 1...2 { try await academy.run(academy.marking(person, "A2", "60")) }
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening(.interim, ["A2"]))
            try await academy.run(academy.decidingItem("A2", .confirm))
            try await academy.run(academy.closing())
            let reference = try academy.reference()
            let told = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 { group.addTask { try await academy.run(ReleaseResults(reference)).results } }
                return try await group.reduce(0, +)
            }
            #expect(told == 2)
            #expect(try academy.raw.count("release") == 1)
        }
    }
}
