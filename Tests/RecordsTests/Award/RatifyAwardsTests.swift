import Learning
import Testing

@Suite("Ratifying awards")
struct RatifyAwardsTests {
    @Test("Silence of five working days ratifies on its last day, not before", arguments: Engine.allCases)
    func ratifiesBySilence(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            for person in 1...2 { try await academy.markAll(person, "60") }
            try await academy.run(academy.deciding())
            let key = try academy.key()
            let silence = RatifyAwards(cohort: key, .silence)
            let before = try await academy.run(silence)
            #expect((before.ratified, before.waiting) == (0, 2))
            let list = try await academy.run(CirculateAwards(cohort: key))
            #expect(list.circulated.count == 2)
            #expect(list.objectionsUntil.description == "2026-11-09")
            #expect(try await academy.run(CirculateAwards(cohort: key)).circulated.isEmpty)
            academy.clock.advance(days: 7)
            #expect(try await academy.run(silence).ratified == 0)
            academy.clock.advance(days: 1)
            let after = try await academy.run(silence)
            #expect((after.ratified, after.waiting) == (2, 0))
            #expect(try await academy.run(silence).ratified == 0)
            #expect(try academy.raw.column("SELECT ratified_on FROM award") == ["2026-11-09", "2026-11-09"])
            #expect(try await academy.state(of: 1) == .awarded)
            try await academy.expectReplayHolds()
            try await academy.expectAuditHolds()
        }
    }

    @Test("An objection stops the list until a meeting", arguments: Engine.allCases)
    func waitsForAMeeting(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.markAll(1, "60")
            try await academy.run(academy.deciding())
            let key = try academy.key()
            #expect(try await academy.run(ObjectToAwards(cohort: key, reason: "numbers to be explained")) == 0)
            try await academy.run(CirculateAwards(cohort: key))
            #expect(try await academy.run(ObjectToAwards(cohort: key, reason: "numbers to be explained")) == 1)
            academy.clock.advance(days: 20)
            #expect(try await academy.run(RatifyAwards(cohort: key, .silence)).waiting == 1)
            try await academy.refuses(.boardDateInFuture, RatifyAwards(cohort: key, .meeting(on: academy.date("2026-12-24"))))
            try await academy.refuses(.ratifiedBeforeBoard, RatifyAwards(cohort: key, .meeting(on: academy.date("2026-11-01"))))
            #expect(try await academy.run(RatifyAwards(cohort: key, .meeting(on: academy.date("2026-11-20")))).ratified == 1)
            #expect(try academy.raw.column("SELECT ratified_by FROM award") == ["meeting"])
            try await academy.expectReplayHolds()
        }
    }
}
