import Learning
import Testing

@Suite("Changes of an enrolment")
struct EnrolmentCommandTests {
    @Test("Somebody interrupts, comes back, and is excluded; each twice changes nothing the second time", arguments: Engine.allCases)
    func changeState(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 1)
            try await academy.run(academy.registering("s1", [1: .present]))
            let (key, email) = (try academy.key(), try academy.email(1))
            try await Self.twice(InterruptEnrolment(cohort: key, email: email, reason: "a mission"), to: .interrupted, academy)
            try await Self.twice(ResumeEnrolment(cohort: key, email: email, reason: "back"), to: .active, academy)
            try await Self.twice(ExcludeEnrolment(cohort: key, email: email, reason: "decision 4 of the board"), to: .excluded, academy)
            try await academy.refuses(.transitionRefused, InterruptEnrolment(cohort: key, email: email, reason: "x"))
            #expect(try academy.raw.count("enrolment_history") == 5)
            try await academy.expectAuditHolds()
        }
    }

    private static func twice(_ command: some EnrolmentCommand, to state: EnrolmentState, _ academy: TestAcademy) async throws {
        let change = try await academy.run(command)
        #expect(change.enrolment.state == state)
        let before = try academy.raw.dump()
        #expect(try await academy.run(command) == .unchanged(change.enrolment))
        #expect(try academy.raw.dump() == before)
    }

    @Test("Nobody is a no-show before the first session, nor ends without an award before the end", arguments: Engine.allCases)
    func waitForTheirTime(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 2)
            academy.clock.now = try #require(Instant("2026-03-02T07:59:00Z"))
            let noShow = try ReportNoShow(cohort: academy.key(), email: academy.email(1), reason: "did not come")
            try await academy.refuses(.nothingHeldYet, noShow)
            academy.clock.now = try #require(Instant("2026-03-02T08:00:00Z"))
            #expect(try await academy.run(noShow).enrolment.state == .noShow)
            try await academy.run(academy.registering("s1", [2: .present]))
            let complete = try CompleteWithoutAward(cohort: academy.key(), email: academy.email(2), reason: "71 % in module I")
            try await academy.refuses(.cohortStillRuns, complete)
            academy.clock.now = try #require(Instant("2026-10-30T12:00:00Z"))
            #expect(try await academy.run(complete).enrolment.state == .completedWithoutAward)
            try await academy.expectAuditHolds()
        }
    }

    @Test("A trainee withdraws themselves and nobody else, and learns of nobody else", arguments: Engine.allCases)
    func withdrawOneself(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            let person = try await Self.person(1, academy)
            let trainee = Actor(account: nil, person: person, name: "Ada", grants: [Grant(.trainee, within: .own)])
            try await academy.refuses(.notPermitted, WithdrawEnrolment(cohort: academy.key(), email: academy.email(2)), as: trainee)
            try await academy.refuses(.notPermitted, WithdrawEnrolment(cohort: academy.key(), email: academy.email(9)), as: trainee)
            try await academy.refuses(.notPermitted, WithdrawEnrolment(cohort: academy.key("2030-nowhere"), email: academy.email(2)), as: trainee)
            let own = try WithdrawEnrolment(cohort: academy.key(), email: academy.email(1))
            #expect(try await own.run(in: academy.context(as: trainee)).enrolment.state == .withdrawn)
            #expect(try await academy.state(of: 2) == .enrolled)
        }
    }

    private static func person(_ number: Int, _ academy: TestAcademy) async throws -> Identifier<Person> {
        let email = try academy.email(number)
        return try await academy.store.read { try $0.people.require(email).id }
    }

    @Test("Who is not enrolled, and where nothing is, is told to those who may know", arguments: Engine.allCases)
    func tellWhatIsMissing(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.run(ImportPeople(academy.list(2...2)))
            try await academy.refuses(.notEnrolled, WithdrawEnrolment(cohort: academy.key(), email: academy.email(2)))
            try await academy.refuses(.personUnknown, WithdrawEnrolment(cohort: academy.key(), email: academy.email(3)))
            try await academy.refuses(.cohortUnknown, WithdrawEnrolment(cohort: academy.key("2030-nowhere"), email: academy.email(1)))
        }
    }

    @Test("After 36 months, interruptions not counted, the clock ends an enrolment", arguments: Engine.allCases)
    func timeOut(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 3)
            for person in 1...2 { try await academy.run(academy.registering("s1", [person: .present])) }
            let timeOut = try TimeOutEnrolments(cohort: academy.key())
            academy.clock.now = try #require(Instant("2027-01-01T11:00:00Z"))
            try await academy.run(InterruptEnrolment(cohort: academy.key(), email: academy.email(2), reason: "a mission"))
            academy.clock.advance(days: 30)
            try await academy.run(ResumeEnrolment(cohort: academy.key(), email: academy.email(2), reason: "back"))
            academy.clock.now = try #require(Instant("2029-11-02T22:59:00Z"))
            #expect(try await academy.run(timeOut) == [])
            academy.clock.advance(days: 1)
            #expect(try await academy.run(timeOut).count == 1)
            #expect(try await academy.run(timeOut) == [])
            #expect(try await [academy.state(of: 1), academy.state(of: 2), academy.state(of: 3)] == [.timeExpired, .active, .enrolled])
            academy.clock.advance(days: 30)
            #expect(try await academy.run(timeOut).count == 1)
            try await academy.expectAuditHolds()
        }
    }
}
