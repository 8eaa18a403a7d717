import Learning
import Testing

@Suite("Boards")
struct BoardTests {
    @Test("A board is convened once to a day, with one chair and enough with a vote", arguments: Engine.allCases)
    func convenes(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.refuses(.accountUnknown, academy.convening())
            try await academy.openBoardAccounts()
            guard case .convened(let board) = try await academy.run(academy.convening()) else { throw Unexpected() }
            #expect(board.state == .convened)
            let before = try academy.raw.dump()
            #expect(try await academy.run(academy.convening()) == .unchanged(board))
            #expect(try academy.raw.dump() == before)
            try await academy.refuses(.boardExists, academy.convening(.interim, ["A1"]))
            try await academy.refuses(.assessmentUnknown, academy.convening(.interim, on: "2026-11-03", ["A9"]))
            let few = try academy.everyone.prefix(2).enumerated().map { ConveneBoard.Seat($0.element, $0.offset == 0 ? .chair : .member) }
            try await academy.refuses(.boardTooSmall, ConveneBoard(academy.reference("2026-11-03"), kind: .award, agenda: [], seats: few))
            #expect(throws: Refusal(.invalidInput)) { try ConveneBoard(academy.reference(), kind: .award, agenda: [], seats: Array(few.dropFirst())) }
            #expect(throws: Refusal(.invalidInput)) { try academy.convening(.interim, []) }
            try await academy.expectAuditHolds()
        }
    }

    @Test("Nothing is decided before the day, without quorum, off the agenda, or after the end", arguments: Engine.allCases)
    func keepsOrder(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            try await academy.openBoardAccounts()
            try await academy.refuses(.boardUnknown, academy.decidingItem("A1", .confirm))
            try await academy.run(academy.convening(.interim, on: "2026-11-03", ["A1", "A2"]))
            try await academy.refuses(.boardNotYet, academy.decidingItem("A1", .confirm, on: "2026-11-03"))
            academy.clock.advance(days: 1)
            let all = try academy.everyone
            for present in [Array(all[0...1]), Array(all[1...3]), [all[0], all[1], all[4]]] {
                try await academy.refuses(.notQuorate, academy.decidingItem("A1", .confirm, on: "2026-11-03", present: present))
            }
            try await academy.refuses(
                .notOnBoard,
                academy.decidingItem("A1", .confirm, on: "2026-11-03", present: [academy.address("x@example.org")])
            )
            try await academy.refuses(.notOnAgenda, academy.decidingItem("A3", .confirm, on: "2026-11-03"))
            try await academy.refuses(.itemsUndecided, academy.closing(on: "2026-11-03"))
            try await academy.run(academy.decidingItem("A1", .confirm, on: "2026-11-03"))
            try await academy.refuses(.itemsUndecided, academy.closing(on: "2026-11-03"))
            try await academy.refuses(.boardNotClosed, ReleaseResults(academy.reference("2026-11-03")))
            try await academy.concludeBoard(["A2"], on: "2026-11-03")
            try await academy.refuses(.transitionRefused, academy.decidingItem("A2", of: 1, .hold, on: "2026-11-03"))
            try await academy.expectAuditHolds()
        }
    }

    @Test("A declared conflict takes a vote on one person and on nobody else", arguments: Engine.allCases)
    func countsConflicts(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            try await academy.markAll(1, "60")
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening())
            let three = Array(try academy.everyone.prefix(3))
            let declaring = try DeclareConflict(academy.reference(), member: three[1], person: academy.email(1), reason: "same ministry")
            #expect(try await academy.run(declaring) == .declared)
            #expect(try await academy.run(declaring) == .unchanged)
            try await academy.refuses(.notQuorate, academy.decidingItem("A1", of: 1, .hold, present: three))
            try await academy.run(academy.decidingItem("A1", of: 2, .hold, present: three))
            try await academy.run(academy.decidingItem("A1", of: 1, .hold))
            #expect(try academy.raw.count("board_decision_voter") == 3 + 3)
            try await academy.refuses(
                .notOnBoard,
                DeclareConflict(academy.reference(), member: academy.address("x@example.org"), person: academy.email(1), reason: "r")
            )
            try await academy.expectAuditHolds()
        }
    }

    @Test("Who sits on a board never votes on their own marks, nor on a run they are in", arguments: Engine.allCases)
    func barsOwnCase(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.openBoardAccounts()
            try await academy.run(OpenAccount(email: academy.email(1), name: "P"))
            let all = try academy.everyone
            let seats = [ConveneBoard.Seat(all[0], .chair), .init(all[1], .member), .init(try academy.email(1), .member)]
            try await academy.run(ConveneBoard(academy.reference(), kind: .award, agenda: [], seats: seats))
            let present = seats.map(\.account)
            try await academy.refuses(.notQuorate, academy.decidingItem("A1", of: 1, .hold, present: present))
            try await academy.refuses(.notQuorate, academy.decidingItem("A1", .confirm, present: present))
        }
    }

    @Test("A board that is put off keeps its agenda and meets on the new day", arguments: Engine.allCases)
    func postpones(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening())
            let moved = try await academy.run(PostponeBoard(academy.reference(), to: academy.date("2026-11-04"), reason: "no quorum"))
            #expect(moved.state == .convened)
            #expect(moved.meetsOn.description == "2026-11-04")
            try await academy.refuses(.boardUnknown, academy.decidingItem("A1", .confirm))
            try await academy.refuses(.boardNotYet, academy.decidingItem("A1", .confirm, on: "2026-11-04"))
            academy.clock.advance(days: 2)
            try await academy.run(academy.decidingItem("A1", .confirm, on: "2026-11-04"))
            let late = try PostponeBoard(academy.reference("2026-11-04"), to: academy.date("2026-12-04"), reason: "late")
            try await academy.refuses(.transitionRefused, late)
            #expect(try academy.raw.column("SELECT event FROM board_history ORDER BY sequence") == ["convene", "postpone", "reconvene", "begin"])
            try await academy.expectAuditHolds()
        }
    }
}

struct Unexpected: Error {}
