import Learning
import Testing

@Suite("Appeal")
struct AppealTests {
    private static let panel = ["x1@example.org", "x2@example.org", "x3@example.org"]

    @Test("Within ten working days of the release, once, and not after a waiver", arguments: Engine.allCases)
    func keepsTheTerm(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareReleased()
            let (first, second) = (try await academy.trainee(1), try await academy.trainee(2))
            // Monday 2 November and ten working days: Monday the 16th.
            academy.clock.advance(days: 14)
            let id = try await academy.lodgeAppeal(1, "A2")
            guard case .unchanged(let again) = try await academy.lodging(1, "A2").run(in: academy.context(as: first)) else { throw Unexpected() }
            #expect(again.id == id)
            let waiver = RecordWaiver(cohort: try academy.key(), person: try academy.email(2))
            try await academy.refuses(.notPermitted, waiver, as: first)
            #expect(try await waiver.run(in: academy.context(as: second)) == .recorded)
            #expect(try await waiver.run(in: academy.context(as: second)) == .unchanged)
            try await academy.refuses(.appealWaived, academy.lodging(2, "A2"), as: second)
            academy.clock.advance(days: 1)
            try await academy.refuses(.reviewTermOver, academy.lodging(1, "A3"), as: first)
            try await academy.expectAuditHolds()
        }
    }

    @Test("A panel of three strangers decides; a void attempt is gone, and the next sitting counts in full", arguments: Engine.allCases)
    func voidsAttempts(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareReleased()
            let id = try await academy.lodgeAppeal(1, "A7")
            try await academy.openAccounts(Self.panel)
            try await academy.refuses(.hadPart, AssignAppeal(id, to: [academy.address("chair@example.org")] + Self.panel.map(academy.address)))
            #expect(throws: Refusal(.invalidInput)) { try AssignAppeal(id, to: Self.panel.prefix(2).map(academy.address)) }
            try await academy.run(AssignAppeal(id, to: Self.panel.map(academy.address)))
            let deciding = try DecideAppeal(id, .voidAttempt, reason: "the panel of the defence was not complete")
            try await academy.refuses(.notPermitted, deciding, as: academy.account("chair@example.org"))
            let outcome = try await deciding.run(in: academy.context(as: academy.account("x1@example.org")))
            #expect(outcome.appeal.state == .attemptVoided)
            #expect(outcome.consequence == .none)
            let code = try academy.code("A7")
            #expect(try await academy.current(1)[code] == nil)
            let told = try #require(try await academy.released(1)[code])
            #expect(told.mark == nil)

            let resit = OpenResit(cohort: try academy.key(), person: try academy.email(1), assessment: code)
            guard case .opened(let opened) = try await academy.run(resit) else { throw Unexpected() }
            #expect(!opened.isCapped)
            try await academy.run(academy.marking(1, "A7", "71", sitting: 2))
            #expect(try await academy.current(1)[code]?.rounded == 71)
            try await academy.expectReplayHolds()
            try await academy.expectAuditHolds()
        }
    }

    @Test("A dismissed appeal and one referred back change no mark", arguments: Engine.allCases, [DecideAppeal.Decision.dismiss, .referBack])
    func leavesMarks(engine: Engine, decision: DecideAppeal.Decision) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareReleased()
            let id = try await academy.lodgeAppeal(1, "A2")
            try await academy.openAccounts(Self.panel)
            try await academy.run(AssignAppeal(id, to: Self.panel.map(academy.address)))
            let outcome = try await academy.run(DecideAppeal(id, decision, reason: "heard"))
            #expect(!outcome.appeal.state.isOpen)
            #expect(try await academy.current(1)[academy.code("A2")]?.rounded == 60)
            try await academy.refuses(.transitionRefused, DecideAppeal(id, decision, reason: "again"))
            try await academy.expectReplayHolds()
        }
    }
}
