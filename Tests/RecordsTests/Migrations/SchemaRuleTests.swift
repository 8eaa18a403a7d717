import Learning
import Testing

/// What the schema itself holds against a program with an error.
@Suite("Rules of the schema")
struct SchemaRuleTests {
    private static let violations = [
        "UPDATE enrolment SET state = 'asleep'",
        "UPDATE document SET state = 'asleep'",
        "UPDATE mark_step SET hundredths = 10001",
        "UPDATE mark_step SET hundredths = -1",
        "UPDATE mark_step SET kind = 'guess'",
        "UPDATE mark_step SET sequence = 2",
        "UPDATE award SET ratified_on = '2026-11-01'",
        "UPDATE award SET total_denominator = 0",
        "UPDATE cohort SET seats = 0",
        "UPDATE cohort SET ends_on = '2000-01-01'",
        "UPDATE person SET country = 'MLT'",
        "UPDATE audit_entry SET position = 1",
        "UPDATE audit_entry SET sequence = 0",
        "DELETE FROM person",
        "DELETE FROM cohort",
        "DELETE FROM enrolment",
        "DELETE FROM course_version",
        "DELETE FROM audit_entry",
        "DELETE FROM document",
        "INSERT INTO academy SELECT 2, name_en, name_fr, public_address, serial_prefix, is_demonstration, root_fingerprint, initialised_at FROM academy",
    ]

    @Test("What may never be stored is refused by the database", arguments: Engine.allCases)
    func refuseViolations(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.issueCertificate()
            for violation in Self.violations {
                #expect(throws: (any Error).self, "\(violation)") { try academy.raw.execute(violation) }
            }
            try await academy.expectAuditHolds()
        }
    }

    @Test("Nobody has two certificates that count", arguments: Engine.allCases)
    func refuseSecondCurrentDocument(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.issueCertificate()
            let document = try #require(try await academy.documents().first)
            let other = Document(
                id: try academy.random.identifier(at: academy.clock.now),
                enrolment: document.enrolment,
                facts: document.facts,
                state: .prepared,
                stateSince: academy.clock.now
            )
            let before = try academy.raw.dump()
            await #expect(throws: (any Error).self) {
                try await academy.store.write { try $0.documents.insert(other, by: Actor(role: .operator, name: "x")) }
            }
            #expect(try academy.raw.dump() == before)
        }
    }
}
