import Learning
import Testing

@Suite("Erasing a person from the audit trail")
struct AuditErasureTests {
    @Test("A key that is gone without a recorded erasure is found", arguments: Engine.allCases)
    func findsUnrecordedErasure(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            for person in 1...2 { try await academy.run(academy.marking(person, "A1", "70")) }
            try await academy.run(SealAudit())
            #expect(try await academy.audit().erasedPayloads == 0)

            let person = "(SELECT id FROM person WHERE email = 'p1@example.org')"
            try academy.raw.execute("DELETE FROM person_key WHERE person_id = \(person)")
            #expect(try await academy.audit().findings.map(\.fault) == [.keyMissing, .keyMissing, .keyMissing])
            // Somebody claims an erasure that nobody carried out: the trail has no entry of it.
            try academy.raw.execute("INSERT INTO erasure (person_id, at, actor, reason) SELECT \(person), 1, 'operator:Ada', 'asked for it'")
            #expect(try await academy.audit().findings.map(\.fault) == [.keyMissing, .keyMissing, .keyMissing])
        }
    }

    @Test("A trail that was taken away whole does not hold", arguments: Engine.allCases)
    func missesTheTrail(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try academy.raw.tamper("DELETE FROM audit_entry")
            #expect(try await academy.audit().findings.map(\.fault) == [.entryMissing])
        }
    }

    @Test("Payloads tell nothing of a person to whoever lacks the key", arguments: Engine.allCases)
    func hidesPayloads(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.run(academy.marking(1, "A1", "70", reason: "a reason of note"))
            let dump = try academy.raw.dump()
            let trail = (dump["audit_entry"] ?? []).joined(separator: "\n")
            for secret in ["p1@example.org", "Noa", "a reason of note"] {
                #expect(!trail.contains(secret))
                #expect(!trail.contains(secret.utf8.map { String($0, radix: 16) }.joined()))
            }
            // The academy's own acts tell of nobody and are in the clear.
            #expect(trail.contains("academy-initialise"))
        }
    }
}
