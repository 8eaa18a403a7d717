import Learning
import Testing

@Suite("Deferral of an enrolment")
struct DeferralTests {
    private static let next = "2027-valletta"

    private static func deferring(_ academy: TestAcademy, _ cause: DeferralCause = .wish, cohort: String = TestAcademy.cohortText) throws
        -> DeferEnrolment
    {
        try DeferEnrolment(cohort: academy.key(cohort), email: academy.email(1), cause: cause, reason: "a new post")
    }

    private static func taking(_ academy: TestAcademy) throws -> TakeDeferredSeat {
        try TakeDeferredSeat(cohort: academy.key(), email: academy.email(1), edition: academy.key(next))
    }

    @Test("Between modules somebody moves to the next edition, keeps the module that was attended and takes a seat there", arguments: Engine.allCases)
    func moveOn(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 2)
            try await academy.run(academy.opening(Self.next, seats: 1, startsOn: "2027-01-04", endsOn: "2027-10-29"))
            academy.clock.now = try #require(Instant("2026-03-03T12:00:00Z"))
            try await academy.run(academy.registering("s1", [1: .present]))
            try await academy.refuses(.moduleRuns, Self.deferring(academy))
            academy.clock.now = TestAcademy.start
            for number in 2...8 { try await academy.run(academy.registering("s\(number)", [1: .present])) }

            #expect(try await academy.run(Self.deferring(academy)).enrolment.state == .deferred)
            let deferred = try academy.raw.dump()
            #expect(try await academy.run(Self.deferring(academy)).enrolment.state == .deferred)
            #expect(try academy.raw.dump() == deferred)
            #expect(!"\(deferred)".contains("a new post"))

            #expect(try await academy.run(Self.taking(academy)).enrolment.state == .enrolled)
            let taken = try academy.raw.dump()
            #expect(try await academy.run(Self.taking(academy)).enrolment.state == .enrolled)
            #expect(try academy.raw.dump() == taken)
            #expect(try await academy.attendance(of: 1, in: Self.next).isMet)
            #expect(try await academy.state(of: 1) == nil)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Once by wish; what nobody chose does not count", arguments: Engine.allCases)
    func deferOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.run(academy.opening(Self.next, startsOn: "2027-01-04", endsOn: "2027-10-29"))
            try await academy.run(Self.deferring(academy))
            try await academy.run(Self.taking(academy))
            try await academy.refuses(.deferredBefore, Self.deferring(academy, cohort: Self.next))
            #expect(try await academy.run(Self.deferring(academy, .illness, cohort: Self.next)).enrolment.state == .deferred)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Into no edition but the next, into none that is full, and not past marks of another version", arguments: Engine.allCases)
    func refuse(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            try await academy.run(academy.marking(1, "A1", "70"))
            try await academy.run(academy.opening("2028-paris", startsOn: "2028-01-03", endsOn: "2028-10-27"))
            try await academy.run(ImportCourse(.sample(title: "Drug policy, revised")))
            try await academy.run(academy.opening(Self.next, seats: 1, startsOn: "2027-01-04", endsOn: "2027-10-29"))
            try await academy.refuses(.transitionRefused, Self.taking(academy))
            try await academy.run(Self.deferring(academy))
            let later = try TakeDeferredSeat(cohort: academy.key(), email: academy.email(1), edition: academy.key("2028-paris"))
            try await academy.refuses(.nextEditionOther, later)
            try await academy.refuses(.equivalentsMissing, Self.taking(academy))
            try academy.raw.execute("DELETE FROM component_mark; DELETE FROM mark_step")
            try await academy.run(EnrolPeople(cohort: academy.key(Self.next), emails: [academy.email(2)]))
            try await academy.refuses(.noSeat, Self.taking(academy))
        }
    }
}
