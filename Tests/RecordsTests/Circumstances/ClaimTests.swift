import Learning
import Testing

@Suite("Circumstances")
struct ClaimTests {
    private func claim(_ academy: TestAcademy, _ key: SittingKey, _ request: CircumstancesClaim.Request = .extend(days: 10)) throws
        -> ClaimCircumstances
    {
        try ClaimCircumstances(key, email: academy.email(1), request, statement: "In hospital", evidence: academy.content(77).digest)
    }

    private func decide(_ academy: TestAcademy, _ key: SittingKey, _ decision: DecideClaim.Decision) throws -> DecideClaim {
        try DecideClaim(key, email: academy.email(1), decision, reason: "The evidence is sound")
    }

    @Test("An extension of ten days: late work is in time again, and the count begins anew", arguments: Engine.allCases)
    func extends(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A6")
            try await academy.open(key)
            academy.clock.now = try academy.paris("2026-11-10T12:00")
            try await academy.submit(1, key)
            let decideBy = try academy.paris("2026-11-18T00:00")
            #expect(try await academy.run(claim(academy, key), as: academy.email(1)) == .lodged(decideBy: decideBy))
            #expect(try await academy.run(claim(academy, key), as: academy.email(1)) == .unchanged(decideBy: decideBy))
            try await academy.refuses(.claimPending, claim(academy, key, .excuse), by: academy.email(1))
            try await academy.refuses(.extensionTooLong, decide(academy, key, .extend(days: 22)), by: academy.staff("bea"))
            #expect(try await academy.run(decide(academy, key, .extend(days: 10)), as: academy.staff("bea")) == .extended)
            #expect(try await academy.run(decide(academy, key, .extend(days: 10)), as: academy.staff("bea")) == .extended)
            let submission = try await academy.submission(1, key)
            #expect(submission.state == .submitted)
            #expect(submission.lateDays == 0)
            #expect(submission.extensionDays == 10)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Who has an extension hands in after the others' closing, once, and two never add beyond three weeks", arguments: Engine.allCases)
    func keepsTheDoorOpen(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A6")
            try await academy.open(key)
            try await academy.run(claim(academy, key, .extend(days: 14)), as: academy.email(1))
            try await academy.run(decide(academy, key, .extend(days: 14)), as: academy.staff("bea"))
            academy.clock.now = try academy.paris("2026-11-16T00:00")
            #expect(try await academy.run(CloseSitting(key)) == CloseSitting.Outcome(state: .closed, missing: 1))
            guard case .submitted(_, .onTime) = try await academy.submit(1, key) else {
                Issue.record("not in time")
                return
            }
            try await academy.run(claim(academy, key, .extend(days: 8)), as: academy.email(1))
            try await academy.refuses(.extensionTooLong, decide(academy, key, .extend(days: 8)), by: academy.staff("bea"))
            #expect(try await academy.run(decide(academy, key, .extend(days: 7)), as: academy.staff("bea")) == .extended)
            #expect(try await academy.submission(1, key).extensionDays == 21)
        }
    }

    @Test("Missed work comes back with an extension after the fact", arguments: Engine.allCases)
    func reopens(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A6")
            try await academy.open(key)
            try await academy.run(SaveDraft(key, email: academy.email(1), content: academy.content(1), isHeldBack: true), as: academy.email(1))
            academy.clock.now = try academy.paris("2026-11-11T12:00")
            try await academy.run(claim(academy, key), as: academy.email(1))
            academy.clock.now = try academy.paris("2026-11-16T12:00")
            try await academy.run(CloseSitting(key))
            #expect(try await academy.submission(1, key).state == .notSubmitted)
            try await academy.run(decide(academy, key, .extend(days: 10)), as: academy.staff("bea"))
            #expect(try await academy.submission(1, key).state == .draft)
            guard case .submitted(_, .onTime) = try await academy.submit(1, key) else {
                Issue.record("not in time")
                return
            }
        }
    }

    @Test("Accepted circumstances set the sitting aside; the later one is uncapped", arguments: Engine.allCases)
    func excuses(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let (key, next) = (try academy.sitting("A2"), try academy.sitting("A2", 2))
            try await academy.open(key)
            try await academy.run(claim(academy, key, .excuse), as: academy.email(1))
            #expect(try await academy.run(decide(academy, key, .excuse), as: academy.staff("bea")) == .excused)
            #expect(try await academy.submission(1, key).state == .excused)
            try await academy.refuses(.transitionRefused, SubmitWork(key, email: academy.email(1), content: academy.content(1)), by: academy.email(1))
            try await academy.schedule(next)
            try await academy.run(OpenSitting(next, entrants: [academy.email(1)]))
            try await academy.mark(next, people: 1, among: ["ines"])
            try await academy.send("71", .first, of: 1, next)
            try await academy.run(OpenModeration(next))
            #expect(try await academy.componentMark(1, "A2")?.rounded == 71)
        }
    }

    @Test("A refusal is appealed within the term, and somebody else decides", arguments: Engine.allCases)
    func appeals(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            try await academy.refuses(.claimUnknown, decide(academy, key, .refuse), by: academy.staff("bea"))
            try await academy.run(claim(academy, key), as: academy.email(1))
            try await academy.refuses(.notPermitted, decide(academy, key, .refuse), by: academy.email(1))
            #expect(try await academy.run(decide(academy, key, .refuse), as: academy.staff("bea")) == .refused)
            #expect(try await academy.run(AppealClaim(key, email: academy.email(1), reason: "New evidence"), as: academy.email(1)))
            #expect(try await !academy.run(AppealClaim(key, email: academy.email(1), reason: "New evidence"), as: academy.email(1)))
            try await academy.refuses(.ownDecision, decide(academy, key, .extend(days: 3)), by: academy.staff("bea"))
            #expect(try await academy.run(decide(academy, key, .refuse), as: academy.staff("boris")) == .dismissed)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Terms end: five days to claim, three working days to appeal", arguments: Engine.allCases)
    func hasTerms(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            academy.clock.now = try academy.paris("2026-11-12T00:00")
            try await academy.refuses(.claimTooLate, claim(academy, key), by: academy.email(1))
            academy.clock.now = try academy.paris("2026-11-11T23:59")
            try await academy.run(claim(academy, key), as: academy.email(1))
            #expect(try await academy.run(WithdrawClaim(key, email: academy.email(1)), as: academy.email(1)))
            #expect(try await !academy.run(WithdrawClaim(key, email: academy.email(1)), as: academy.email(1)))
            try await academy.run(claim(academy, key), as: academy.email(1))
            try await academy.run(decide(academy, key, .refuse), as: academy.staff("bea"))
            academy.clock.now = try academy.paris("2026-11-17T00:00")
            try await academy.refuses(.claimTooLate, AppealClaim(key, email: academy.email(1), reason: "Late"), by: academy.email(1))
        }
    }
}
