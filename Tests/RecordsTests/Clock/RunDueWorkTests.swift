import Learning
import Testing

@Suite("What is due by the clock")
struct RunDueWorkTests {
    private let worker = Actor(role: .worker, name: "server")

    /// What a run did, as words.
    private func tick(_ academy: TestAcademy) async throws -> [String] {
        let outcome = try await academy.run(RunDueWork(), as: worker)
        #expect(outcome.failures == [])
        return outcome.done.map { "\($0.work.command.rawValue) \($0.count)" }
    }

    /// Nothing happens a microsecond before the instant, and just this at it; nothing is left afterwards.
    private func expect(
        _ done: [String],
        at instant: Instant,
        _ academy: TestAcademy,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        academy.clock.now = Instant(microseconds: instant.microseconds - 1)
        let before = try academy.raw.dump()
        #expect(try await tick(academy) == [], sourceLocation: sourceLocation)
        #expect(try academy.raw.dump() == before, sourceLocation: sourceLocation)
        academy.clock.now = instant
        #expect(try await tick(academy) == done, sourceLocation: sourceLocation)
        #expect(try await tick(academy) == [], sourceLocation: sourceLocation)
    }

    /// A cohort that runs from 1 November 2026 to the end of March, with staff and people, and A2 scheduled for its first week.
    private func prepare(people: Int, in academy: TestAcademy) async throws -> SittingKey {
        try await academy.run(ImportCourse(.assessed()))
        try await academy.run(academy.opening(startsOn: "2026-11-01", endsOn: "2027-03-31"))
        try await academy.run(ImportPeople(academy.list(1...people)))
        try await academy.run(EnrolPeople(cohort: academy.key(), emails: (1...people).map(academy.email)))
        for person in 1...people { try await academy.run(OpenAccount(email: academy.email(person), name: "Person \(person)")) }
        try await academy.holdWorks(people: people)
        try await academy.run(AdvanceCohort(academy.key(), .start))
        return try academy.sitting("A2")
    }

    @Test("A sitting opens, passes its deadline with the drafts, and closes, each at its instant", arguments: Engine.allCases)
    func movesSittings(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await prepare(people: 3, in: academy)
            try await academy.schedule(key, opens: "2026-11-03T09:00", deadline: "2026-11-06T23:59")
            try await expect(["sitting-open 3"], at: academy.paris("2026-11-03T09:00"), academy)
            try await academy.submit(1, key)
            try await academy.run(SaveDraft(key, email: academy.email(2), content: academy.content(2)), as: academy.email(2))
            try await expect(["sitting-close 1"], at: academy.paris("2026-11-07T00:00"), academy)
            #expect(try await academy.state(of: key) == .lateWindow)
            #expect(try await academy.submission(2, key).state == .submitted)
            // Late work is taken on the five working days from Monday to Friday, and the weekend counts for none.
            try await expect(["sitting-close 1"], at: academy.paris("2026-11-16T00:00"), academy)
            #expect(try await academy.state(of: key) == .closed)
            #expect(try await academy.submission(3, key).state == .notSubmitted)
            let actors = try academy.raw.column("SELECT DISTINCT actor FROM sitting_history WHERE event IN ('open', 'pass-deadline', 'close')")
            #expect(actors == ["worker:clock"])
            try await academy.expectAuditHolds()
        }
    }

    @Test("Whoever has an extension has deadlines of their own, also when it was granted after the end", arguments: Engine.allCases)
    func keepsExtensions(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await prepare(people: 2, in: academy)
            try await academy.schedule(key, opens: "2026-11-03T09:00", deadline: "2026-11-06T23:59")
            try await expect(["sitting-open 2"], at: academy.paris("2026-11-03T09:00"), academy)
            try academy.moveClock(to: "2026-11-10T12:00:00Z")
            #expect(try await tick(academy) == ["sitting-close 0"])
            let claim = try ClaimCircumstances(key, email: academy.email(1), .extend(days: 14), statement: "Flu")
            try await academy.run(claim, as: academy.email(1))
            try await academy.run(DecideClaim(key, email: academy.email(1), .extend(days: 14), reason: "Certificate seen"))
            try await expect(["sitting-close 1"], at: academy.paris("2026-11-16T00:00"), academy)
            try await academy.run(SaveDraft(key, email: academy.email(1), content: academy.content(1)), as: academy.email(1))
            try await expect(["sitting-close 1"], at: academy.paris("2026-11-21T00:00"), academy)
            #expect(try await academy.submission(1, key).state == .submitted)
        }
    }

    @Test("A group task freezes the groups when it opens", arguments: Engine.allCases)
    func freezesGroups(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            _ = try await prepare(people: 8, in: academy)
            try await academy.run(DrawGroups(cohort: academy.key()))
            try await academy.schedule(academy.sitting("A3"), opens: "2026-11-03T09:00", deadline: "2026-11-06T23:59")
            #expect(try academy.raw.count("learning_group WHERE frozen_at IS NOT NULL") == 0)
            try await expect(["sitting-open 8"], at: academy.paris("2026-11-03T09:00"), academy)
            #expect(try academy.raw.count("learning_group WHERE frozen_at IS NULL") == 0)
        }
    }

    @Test("An offer lapses at the end of its last day and goes to who waits; the list closes on the first day", arguments: Engine.allCases)
    func movesSeats(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            academy.clock.now = try academy.paris("2027-03-15T12:00")
            try await academy.prepareCall(people: 4, seats: 1)
            try await academy.agreeList("MT FR IT")
            #expect(try await academy.states(1...3) == "offered reserve reserve")
            try await expect(["offer-lapse 1", "waiting-list-promote 1"], at: academy.paris("2027-03-23T00:00"), academy)
            #expect(try await academy.states(1...3) == "offer-lapsed offered reserve")
            try await academy.run(AcceptOffer(academy.file(2)), as: academy.trainee(2))
            try await expect(["cohort-advance 0", "waiting-list-close 1"], at: academy.paris("2027-08-30T00:00"), academy)
            #expect(try await academy.states(1...3) == "offer-lapsed accepted reserve-closed")
            #expect(try await academy.cohort().state == .running)
            try await expect(["cohort-advance 0"], at: academy.paris("2028-07-29T00:00"), academy)
            try await academy.expectAuditHolds()
        }
    }

    @Test("A silent correspondent's term ends after fifteen days", arguments: Engine.allCases)
    func lapsesNominations(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            academy.clock.now = try academy.paris("2027-03-20T12:00")
            try await academy.prepareCall(people: 1)
            let id = try await academy.apply(1, "FR")
            try await academy.grant(.correspondent, within: .country(#require(Country("FR"))), to: "fr@example.org")
            try await academy.run(ReviewApplication(id, evidence: .complete()))
            try await academy.run(RequestNomination(id))
            try await expect(["nomination-lapse 1"], at: academy.paris("2027-04-18T00:00"), academy)
            #expect(try await academy.states(1...1) == "nomination-lapsed")
        }
    }

    @Test("The time for the award runs out with its last day, once looked at a day", arguments: Engine.allCases)
    func endsProgrammes(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            try await academy.run(academy.marking(1, "A2", "60"))
            try academy.moveClock(to: "2026-12-31T12:00:00Z")
            #expect(try await tick(academy) == ["cohort-advance 0", "cohort-advance 0"])
            academy.clock.now = try academy.paris("2029-11-02T00:00")
            #expect(try await tick(academy) == [])
            try await expect(["enrolment-time-out 1"], at: academy.paris("2029-11-03T00:00"), academy)
            #expect(try await academy.state(of: 1) == .timeExpired)
            #expect(try await academy.state(of: 2) == .enrolled)
        }
    }

    @Test("A released sitting of a completed cohort is archived when nothing of it waits", arguments: Engine.allCases)
    func archives(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await prepare(people: 2, in: academy)
            try await academy.appoint("ines", .instructor)
            try await academy.schedule(key, opens: "2026-11-02T09:00", deadline: "2026-11-06T23:59")
            #expect(try await tick(academy) == ["sitting-open 2"])
            try await academy.mark(key, people: 2, among: ["ines"])
            for person in 1...2 { try await academy.send("60", .first, of: person, key) }
            try await academy.run(OpenModeration(key))
            try await academy.run(Moderate(key, .confirm, reason: "Fair"))
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening(.interim, on: "2026-11-16", ["A2"]))
            try await academy.run(academy.decidingItem("A2", of: 2, .hold, on: "2026-11-16"))
            try await academy.concludeBoard(["A2"], on: "2026-11-16")
            try await academy.refuses(.sittingUnfinished, ArchiveSitting(key))
            try await expect(["cohort-advance 0"], at: academy.paris("2027-04-01T00:00"), academy)
            try await academy.run(academy.convening(.interim, on: "2027-04-01", ["A2"]))
            try await academy.concludeBoard(["A2"], on: "2027-04-01")
            #expect(try await tick(academy) == ["sitting-archive 0"])
            #expect(try await academy.state(of: key) == .archived)
        }
    }

    @Test("Two clocks at once do it once", arguments: Engine.allCases)
    func worksOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await prepare(people: 4, in: academy)
            try await academy.schedule(key, opens: "2026-11-02T09:00", deadline: "2026-11-06T23:59")
            let other = try await academy.database.open()
            let counts = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<4 {
                    group.addTask {
                        let context = academy.context(as: Actor(role: .worker, name: "w"), on: number.isMultiple(of: 2) ? other : nil)
                        return try await RunDueWork().run(in: context).done.reduce(0) { $0 + $1.count }
                    }
                }
                return try await group.reduce(0, +)
            }
            try await other.close()
            #expect(counts == 4)
            #expect(try academy.raw.count("submission") == 4)
            #expect(try academy.raw.count("sitting_history WHERE event = 'open'") == 1)
            #expect(try await academy.state(of: key) == .open)
            try await academy.expectAuditHolds()
        }
    }

    @Test("What fails is told, stays due, and keeps nothing else from being done", arguments: Engine.allCases)
    func outlivesPoison(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let (poisoned, sound) = (try await prepare(people: 2, in: academy), try academy.sitting("A4"))
            for key in [poisoned, sound] { try await academy.schedule(key, opens: "2026-11-02T09:00", deadline: "2026-11-06T23:59") }
            try academy.raw.execute(
                "UPDATE sitting SET zone = 'Nowhere/Atall' WHERE number = 1 AND assessment_id IN (SELECT id FROM assessment WHERE code = 'A2')"
            )
            academy.clock.advance(days: 30)
            let outcome = try await academy.run(RunDueWork(atMost: 1), as: worker)
            #expect(outcome.failures.map(\.work.subject) == ["\(poisoned)"])
            #expect(outcome.done.map(\.work.command) == [.openSitting, .openSitting, .closeSitting])
            #expect(try await academy.state(of: sound) == .closed)
            #expect(try await academy.run(RunDueWork(), as: worker).failures.count == 1)
        }
    }

    @Test("Nobody but the program itself runs the clock", arguments: Engine.allCases)
    func asksForAuthority(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.refuses(.notPermitted, RunDueWork(), as: Actor(role: .secretariat, name: "Sam"))
        }
    }

    @Test("When nothing is due, a tick is eleven queries, however many cohorts there are", arguments: Engine.allCases)
    func costsLittle(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await prepare(people: 2, in: academy)
            try await academy.schedule(key, opens: "2026-11-12T09:00", deadline: "2026-11-16T23:59")
            for number in 1...3 { try await academy.run(academy.opening("later-\(number)", startsOn: "2027-01-0\(number)", endsOn: "2027-06-30")) }
            let counting = CountingStore(academy.store)
            let context = CommandContext(actor: worker, store: counting, clock: academy.clock, random: academy.random, zones: academy.context().zones)
            _ = try await RunDueWork().run(in: context)
            #expect(counting.queries == 11)
        }
    }
}
