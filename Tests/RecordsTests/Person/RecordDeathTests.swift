import Learning
import Testing

@Suite("Death")
struct RecordDeathTests {
    private static func post(to number: Int, _ academy: TestAcademy) async throws {
        let (email, id, subject) = (
            try academy.email(number), try academy.random.identifier(at: academy.clock.now) as Identifier<OutboxMessage>,
            UUIDv7(high: 1, low: UInt64(number))
        )
        let at = academy.clock.now
        try await academy.store.write { transaction in
            let person = try transaction.people.require(email)
            try transaction.outbox.post(OutboxMessage(id: id, topic: .publishDocument, subject: subject, recipient: person.id), at: at)
        }
    }

    @Test("All mail stops with it, enrolments end, and the reason stands nowhere but under the person's key", arguments: Engine.allCases)
    func stopEverything(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 2)
            try await academy.run(academy.registering("s1", [1: .present]))
            for _ in 0..<2 { try await Self.post(to: 1, academy) }
            try await Self.post(to: 2, academy)
            let death = try RecordDeath(email: academy.email(1), reason: "told by the family")
            guard case .recorded(let ended, let dropped) = try await academy.run(death) else {
                Issue.record("nothing was recorded")
                return
            }
            #expect((ended.count, dropped) == (1, 2))
            #expect(try await academy.state(of: 1) == .deceased)
            #expect(try academy.raw.count("outbox") == 1)
            try await Self.post(to: 1, academy)
            #expect(try academy.raw.count("outbox") == 1)
            #expect(try academy.raw.count("enrolment_history WHERE reason IS NOT NULL") == 0)
            #expect(try !"\(academy.raw.dump())".contains("told by the family"))
            let before = try academy.raw.dump()
            #expect(try await academy.run(death) == .unchanged)
            #expect(try academy.raw.dump() == before)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Only the secretariat of the whole academy records it", arguments: Engine.allCases)
    func followAuthority(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            let death = try RecordDeath(email: academy.email(1), reason: "told by the family")
            try await academy.refuses(.notPermitted, death, as: Actor(role: .registrar, name: "Bo"))
            try await academy.refuses(.personUnknown, RecordDeath(email: academy.email(7), reason: "x"))
            #expect(throws: Refusal(.reasonNeeded)) { try RecordDeath(email: academy.email(1), reason: " ") }
        }
    }
}
