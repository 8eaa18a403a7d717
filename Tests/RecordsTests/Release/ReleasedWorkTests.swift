import Learning
import Testing

@Suite("Works after a board")
struct ReleasedWorkTests {
    /// Three people's A2 marked with 60 each and sent to the board of 7 December.
    private func prepare(_ academy: TestAcademy) async throws -> SittingKey {
        try await academy.prepareStaff(people: 3)
        let key = try academy.sitting("A2")
        try await academy.open(key)
        try await academy.mark(key, people: 3, among: ["ines"])
        for person in 1...3 { try await academy.send("60", .first, of: person, key) }
        try await academy.run(OpenModeration(key))
        try await academy.run(Moderate(key, .confirm, reason: "Fair"))
        try academy.moveClock(to: "2026-12-07T12:00:00Z")
        try await academy.openBoardAccounts()
        try await academy.run(academy.convening(.interim, on: "2026-12-07", ["A2"]))
        return key
    }

    /// What is told of somebody's A2 in the four places that tell of it.
    private func standing(_ person: Int, _ key: SittingKey, _ academy: TestAcademy) async throws -> String {
        let told = try await academy.released(person)[academy.code("A2")]?.mark
        let progress = try await academy.run(ShowProgress(cohort: academy.key(), email: academy.email(person)))
        let task = try #require(try progress.tasks.first { try $0.code == academy.code("A2") })
        var shown = "open"
        if case .released(let result) = task.state { shown = "\(result.mark)" }
        let states = "\(try await academy.state(of: key).rawValue) \(try await academy.submission(person, key).state.rawValue)"
        return "\(states) \(told.map { "\($0.rounded)" } ?? "nothing") \(shown)"
    }

    @Test("Sitting, work, result and progress are released together; a held case in none of them, until a later board", arguments: Engine.allCases)
    func releasesTogether(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await prepare(academy)
            try await academy.run(academy.decidingItem("A2", of: 2, .hold, on: "2026-12-07"))
            try await academy.run(academy.decidingItem("A2", .confirm, on: "2026-12-07"))
            #expect(try await standing(1, key, academy) == "board provisional nothing open")
            try await academy.run(academy.closing(on: "2026-12-07"))
            #expect(try await standing(1, key, academy) == "board ratified nothing open")
            let outcome = try await academy.run(ReleaseResults(academy.reference("2026-12-07")))
            #expect((outcome.results, outcome.withheld) == (2, 1))
            #expect(try await standing(1, key, academy) == "released released 60 60")
            #expect(try await standing(2, key, academy) == "released provisional nothing open")

            academy.clock.advance(days: 7)
            try await academy.run(academy.convening(.interim, on: "2026-12-14", ["A2"]))
            let later = try await academy.concludeBoard(["A2"], on: "2026-12-14")
            #expect((later.results, later.withheld) == (1, 0))
            #expect(try await standing(2, key, academy) == "released released 60 60")
            #expect(try academy.raw.count("submission_history WHERE event = 'release'") == 3)
            try await academy.expectAuditHolds()
        }
    }

    @Test("What was settled but not before this board is not told by it", arguments: Engine.allCases)
    func waitsForItsBoard(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await prepare(academy)
            let code = try await academy.submission(3, key).code
            let referral = try ReferToIntegrity(code, allegation: "Copied")
            try await academy.run(referral)
            let outcome = try await academy.concludeBoard(["A2"], on: "2026-12-07")
            #expect((outcome.results, outcome.withheld) == (2, 1))
            #expect(try await standing(3, key, academy) == "released integrity-hold nothing open")
            guard case .unchanged(let id) = try await academy.run(referral) else { throw Unexpected() }
            try await academy.run(DecideIntegrityCase(id, .clear, reason: "Quoted rightly"))
            #expect(try await standing(3, key, academy) == "released provisional nothing open")
        }
    }

    @Test("A revision moves the work: upheld, taken back, or revised and told anew", arguments: Engine.allCases)
    func followsRevisions(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await prepare(academy)
            try await academy.concludeBoard(["A2"], on: "2026-12-07")
            try await academy.openAccounts(["reviser@example.org"])
            var ids: [Identifier<Revision>] = []
            for person in 1...3 {
                let id = try await academy.requestRevision(person, "A2")
                #expect(try await academy.submission(person, key).state == .underRevision)
                if person < 3 { try await academy.run(AssignRevision(id, to: academy.address("reviser@example.org"))) }
                ids.append(id)
            }
            try await academy.run(DecideRevision(ids[0], .uphold, reason: "added up rightly"))
            try await academy.run(DecideRevision(ids[1], .revise(Hundredths(whole: 66)), reason: "page 3 was not added"))
            let withdrawal = WithdrawRevision(ids[2])
            try await academy.refuses(.notPermitted, withdrawal, as: academy.trainee(1))
            guard case .withdrawn = try await academy.run(withdrawal, as: academy.trainee(3)) else { throw Unexpected() }
            guard case .unchanged = try await academy.run(withdrawal, as: academy.trainee(3)) else { throw Unexpected() }
            #expect(try await standing(1, key, academy) == "released upheld 60 60")
            #expect(try await standing(2, key, academy) == "released revised 66 66")
            #expect(try await standing(3, key, academy) == "released released 60 60")
            try await academy.expectAuditHolds()
            try await academy.expectReplayHolds()
        }
    }

    @Test("An appeal that is taken back leaves everything as it was; one that voids the attempt voids the work", arguments: Engine.allCases)
    func followsAppeals(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await prepare(academy)
            try await academy.concludeBoard(["A2"], on: "2026-12-07")
            let panel = ["a@example.org", "b@example.org", "c@example.org"]
            try await academy.openAccounts(panel)
            let first = try await academy.lodgeAppeal(1, "A2")
            guard case .withdrawn = try await academy.run(WithdrawAppeal(first), as: academy.trainee(1)) else { throw Unexpected() }
            let second = try await academy.lodgeAppeal(2, "A2")
            try await academy.run(AssignAppeal(second, to: panel.map(academy.address)))
            try await academy.run(DecideAppeal(second, .voidAttempt, reason: "the room was closed"))
            #expect(try await standing(1, key, academy) == "released released 60 60")
            #expect(try await standing(2, key, academy) == "released voided nothing open")
            try await academy.expectReplayHolds()
        }
    }

    @Test("A resit goes before its own board, and its work and sitting follow it", arguments: Engine.allCases)
    func followsResits(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let first = try await prepare(academy)
            try await academy.concludeBoard(["A2"], on: "2026-12-07")
            try await academy.openAccounts(["reviser@example.org"])
            let revision = try await academy.requestRevision(1, "A2")
            try await academy.run(AssignRevision(revision, to: academy.address("reviser@example.org")))
            try await academy.run(DecideRevision(revision, .revise(Hundredths(whole: 40)), reason: "page 3 was added twice"))
            try await academy.run(OpenResit(cohort: academy.key(), person: academy.email(1), assessment: academy.code("A2")))
            let resit = try academy.sitting("A2", 2)
            try await academy.schedule(resit, opens: "2027-01-04T09:00", deadline: "2027-01-08T23:59", isCapped: true)
            try academy.moveClock(to: "2027-01-05T12:00:00Z")
            let opened = try await academy.run(RunDueWork()).done.filter { $0.work == .openSitting(resit) }
            #expect(opened.map(\.count) == [1])
            try await academy.submit(1, resit, work: 9)
            try await academy.close(resit)
            try await academy.run(AllocateMarkers(resit, among: [academy.staff("ines")]))
            try await academy.send("70", .first, of: 1, resit)
            try await academy.run(OpenModeration(resit))
            try await academy.run(Moderate(resit, .confirm, reason: "Fair"))
            try await academy.run(academy.convening(.interim, on: "2027-01-18", ["A2"]))
            try academy.moveClock(to: "2027-01-19T12:00:00Z")
            let outcome = try await academy.concludeBoard(["A2"], on: "2027-01-18")
            #expect((outcome.results, outcome.withheld) == (1, 0))
            #expect(try await standing(1, resit, academy) == "released released 50 50")
            #expect(try await academy.submission(1, first).state == .revised)
            try await academy.expectReplayHolds()
        }
    }

    @Test("A quiz shows its holder the mark before the board, as provisional, and nobody else", arguments: Engine.allCases)
    func showsProvisionalMarks(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            for assessment in ["A1", "A2"] { try await academy.run(academy.marking(1, assessment, "61")) }
            let show = try ShowProgress(cohort: academy.key(), email: academy.email(1))
            let own = try await academy.run(show, as: academy.trainee(1)).tasks.map(\.state)
            #expect(own[1] == .provisional(61))
            #expect(own[2] == .notOpen)
            let office = try await academy.run(show, as: Actor(role: .secretariat, name: "Sam"))
            #expect(office.tasks.map(\.state)[1] == .notOpen)
            #expect(office.completion.missing.contains(.notHandedIn(try academy.code("A1"))))
        }
    }

    @Test("A postponed board leaves a message for its members", arguments: Engine.allCases)
    func tellsMembers(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening())
            let board = try await academy.run(PostponeBoard(academy.reference(), to: academy.date("2026-11-09"), reason: "the chair is ill"))
            let messages = try await academy.store.write { try $0.outbox.take([.boardPostponed], atMost: 10, holder: "mail", seconds: 60) }
            #expect(messages.map(\.subject) == [board.id.uuid])
        }
    }
}
