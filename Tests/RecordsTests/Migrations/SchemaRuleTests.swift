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
        "UPDATE mark_step SET hundredths = NULL",
        "UPDATE mark_step SET kind = 'guess'",
        "UPDATE mark_step SET kind = 'revised'",
        "UPDATE mark_step SET kind = 'late'",
        "UPDATE mark_step SET days = 1",
        "UPDATE mark_step SET sequence = 0",
        "UPDATE mark_step SET sitting = 0",
        "UPDATE component_mark SET rounded = 101",
        "UPDATE component_mark SET numerator = 101 * denominator",
        "UPDATE component_mark SET denominator = 0",
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
            try await academy.run(OpenAccount(email: academy.email(1), name: "Ada"))
            try await academy.run(GrantRole(.registrar, within: .academy, to: academy.email(1)))
            for violation in Self.violations {
                #expect(throws: (any Error).self, "\(violation)") { try academy.raw.execute(violation) }
            }
            try await academy.expectAuditHolds()
        }
    }

    @Test("What may never stand in timetable, register and groups is refused by the database", arguments: Engine.allCases)
    func refuseViolationsOfLearning(engine: Engine) async throws {
        let violations = [
            "UPDATE timetabled_session SET minutes = 0",
            "UPDATE timetabled_session SET kind = 'hybrid'",
            "UPDATE timetabled_session SET key = 's1'",
            "UPDATE attendance_record SET presence = 'late'",
            "UPDATE attendance_record SET minutes = 5",
            "UPDATE attendance_record SET presence = 'partly'",
            "UPDATE attendance_record SET sequence = 2",
            "UPDATE make_up SET minutes = 0",
            "UPDATE make_up SET done_at = set_at - 1",
            "UPDATE learning_group SET number = 0",
            "UPDATE learning_group_member SET number = 99",
            "DELETE FROM learning_group",
            "DELETE FROM timetabled_session",
            "INSERT INTO unit_progress SELECT id, 'frameworks', 5, 4 FROM enrolment",
        ]
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 4)
            try await academy.run(academy.registering("s1", [1: .present]))
            let module = try academy.contentKey("taught")
            try await academy.run(SetMakeUp(cohort: academy.key(), email: academy.email(1), module: module, minutes: 60, task: "essay"))
            try await academy.run(DrawGroups(cohort: academy.key(), seed: 1))
            for violation in violations {
                #expect(throws: (any Error).self, "\(violation)") { try academy.raw.execute(violation) }
            }
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
