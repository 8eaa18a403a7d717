import Learning
import Testing

@Suite("Timetable")
struct PlanTimetableTests {
    @Test("Sessions are added, moved and left alone; the same plan again changes nothing", arguments: Engine.allCases)
    func plan(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 0)
            let plan = try PlanTimetable(cohort: academy.key(), sessions: academy.moduleOne())
            #expect(try await academy.run(plan).counts == [8, 0, 0])
            let before = try academy.raw.dump()
            #expect(try await academy.run(plan).counts == [0, 0, 8])
            #expect(try academy.raw.dump() == before)

            let change = try PlanTimetable(
                cohort: academy.key(),
                sessions: [academy.session("s8", "2026-03-06T09:00"), academy.session("s9", "2026-03-06T14:00")]
            )
            #expect(try await academy.run(change).counts == [1, 1, 0])
            let timetable = try await Self.timetable(academy)
            #expect(timetable.map(\.plan.key.text) == ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9"])
            #expect(timetable[7].starts.local.description == "2026-03-06T09:00")
            try await academy.expectAuditHolds()
        }
    }

    @Test("Nine o'clock is nine o'clock on both sides of the change of clocks", arguments: Engine.allCases)
    func survivesClockChange(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 0)
            let sessions = try [academy.session("winter", "2026-03-27T09:00"), academy.session("summer", "2026-03-30T09:00")]
            try await academy.run(PlanTimetable(cohort: academy.key(), sessions: sessions))
            let timetable = try await Self.timetable(academy)
            #expect(timetable.map(\.starts.instant.description) == ["2026-03-27T08:00:00Z", "2026-03-30T07:00:00Z"])
        }
    }

    @Test("What cannot be held is refused, and the whole plan with it", arguments: Engine.allCases)
    func refuse(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 0)
            let key = try academy.key()
            let overlapping = try academy.session("s9", "2026-03-02T12:29")
            try await academy.refuses(.sessionOverlaps, PlanTimetable(cohort: key, sessions: [overlapping]))
            let outside = try academy.session("s9", "2026-11-03T09:00")
            try await academy.refuses(.sessionOutsideCohort, PlanTimetable(cohort: key, sessions: [outside]))
            let online = try academy.session("s9", "2026-11-03T09:00", kind: .online)
            #expect(try await academy.run(PlanTimetable(cohort: key, sessions: [online])).added == 1)
            let module = try academy.session("s10", "2026-03-12T09:00", module: "no-such", unit: nil)
            try await academy.refuses(.moduleUnknown, PlanTimetable(cohort: key, sessions: [module]))
            let unit = try academy.session("s10", "2026-03-12T09:00", unit: "no-such")
            try await academy.refuses(.unitUnknown, PlanTimetable(cohort: key, sessions: [unit]))
            let good = try academy.session("s10", "2026-03-12T09:00")
            try await academy.refuses(.sessionOverlaps, PlanTimetable(cohort: key, sessions: [good, overlapping]))
            let instructor = Actor(role: .instructor, name: "Bo")
            try await academy.refuses(.notPermitted, PlanTimetable(cohort: key, sessions: [good]), as: instructor)
        }
        #expect(throws: Refusal(.invalidInput)) { try PlanTimetable(cohort: #require(CohortKey("x1")), sessions: []) }
    }

    @Test("A session that was held stays; one that was not can be cancelled, and its key used again", arguments: Engine.allCases)
    func keepWhatWasHeld(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 1)
            let key = try academy.key()
            try await academy.run(academy.registering("s1", [1: .present]))
            let moved = try academy.session("s1", "2026-03-12T09:00")
            try await academy.refuses(.sessionRecorded, PlanTimetable(cohort: key, sessions: [moved]))
            try await academy.refuses(.sessionRecorded, CancelSession(cohort: key, session: academy.contentKey("s1"), reason: "fog"))

            let cancel = try CancelSession(cohort: key, session: academy.contentKey("s2"), reason: "fog")
            #expect(try await academy.run(cancel) == .cancelled)
            let before = try academy.raw.dump()
            #expect(try await academy.run(cancel) == .unchanged)
            #expect(try academy.raw.dump() == before)
            #expect(try await Self.timetable(academy).count == 7)
            let again = try academy.session("s2", "2026-03-12T09:00")
            #expect(try await academy.run(PlanTimetable(cohort: key, sessions: [again])).added == 1)
        }
    }

    private static func timetable(_ academy: TestAcademy) async throws -> [TimetabledSession] {
        let key = try academy.key()
        return try await academy.store.read { try $0.timetable.all(in: $0.cohorts.require(key).id) }
    }
}

extension PlanTimetable.Outcome {
    fileprivate var counts: [Int] { [added, moved, unchanged] }
}
