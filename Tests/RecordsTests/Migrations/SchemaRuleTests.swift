import Learning
import Testing

/// What the schema itself holds against a program with an error.
@Suite("Rules of the schema")
struct SchemaRuleTests {
    private static let violations = [
        "UPDATE enrolment SET state = 'asleep'",
        "UPDATE document SET state = 'asleep'",
        "UPDATE document SET kind = 'diploma'",
        "UPDATE document SET kind = 'letter'",
        "UPDATE document SET purpose = 'visa'",
        "UPDATE document SET replaces_id = id",
        "UPDATE document_signer SET role = 'approver'",
        "UPDATE document_signer SET folded_name = 'ada registrar'",
        "INSERT INTO document_signer SELECT document_id, 'approver', NULL, name, folded_name, at FROM document_signer WHERE role = 'preparer'",
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

    @Test("Nobody has two valid editions of one kind, nor two in preparation", arguments: Engine.allCases)
    func refuseSecondCurrentDocument(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.issueCertificate().first)
            try await insert(copy(of: document, random: 1), in: academy)
            let before = try academy.raw.dump()
            await #expect(throws: (any Error).self) { try await insert(copy(of: document, random: 2), in: academy) }
            #expect(throws: (any Error).self) { try academy.raw.execute("UPDATE document SET state = 'issued'") }
            #expect(try academy.raw.dump() == before)
            // Another kind has a place of its own.
            let letter = LetterContent(purpose: .visa, addressee: nil, place: nil, text: document.facts.course)
            let other = copy(of: document, random: 3)
            let facts = other.facts.with { $0.content = .letter(letter) }
            try await insert(
                Document(id: other.id, enrolment: other.enrolment, facts: facts, state: .eligible, stateSince: other.stateSince),
                in: academy
            )
        }
    }

    private func copy(of document: Document, random: UInt8) -> Document {
        let facts = document.facts.with { values in
            values.serial = CertificateSerial(prefix: "IDPA", random: [random, 2, 3, 4, 5, 6, 7])
            values.credentialID = "\(random)"
        }
        let id = UUIDv7(at: document.stateSince, random: UInt64(random))
        return Document(id: Identifier(id), enrolment: document.enrolment, facts: facts, state: .eligible, stateSince: document.stateSince)
    }

    private func insert(_ document: Document, in academy: TestAcademy) async throws {
        try await academy.store.write { try $0.documents.insert(document, by: Actor(role: .operator, name: "x")) }
    }
}
