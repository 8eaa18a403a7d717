import Learning
import Testing

/// What the schema itself holds of assessment against a program with an error.
@Suite("Rules of the schema of assessment")
struct AssessmentSchemaTests {
    private static let violations = [
        "UPDATE sitting SET state = 'asleep'",
        "UPDATE sitting SET deadline = NULL",
        "UPDATE sitting SET deadline_at = opens_at",
        "UPDATE sitting SET deadline = '2026-01-01T00:00'",
        "UPDATE sitting SET number = 0",
        "INSERT INTO sitting SELECT * FROM sitting",
        "UPDATE submission SET state = 'asleep'",
        "UPDATE submission SET code = 'x'",
        "UPDATE submission SET code = (SELECT min(code) FROM submission)",
        "UPDATE submission SET digest = NULL",
        "UPDATE submission SET submitted_at = NULL",
        "UPDATE submission SET late_days = -1",
        "UPDATE submission SET draft_words = 5 WHERE draft_digest IS NULL",
        "UPDATE submission SET enrolment_id = (SELECT enrolment_id FROM submission LIMIT 1)",
        "UPDATE receipt SET sequence = 0",
        "UPDATE marking SET part = 'fourth'",
        "UPDATE marking SET part = 'first'",
        "UPDATE marking SET raw_hundredths = 10001",
        "UPDATE marking SET points = NULL",
        "UPDATE marking SET agreed_hundredths = 6000",
        "UPDATE marking SET marker_id = (SELECT marker_id FROM marking LIMIT 1)",
        "UPDATE affiliation SET account_id = NULL",
        "DELETE FROM sitting",
        "DELETE FROM submission",
        "DELETE FROM marking",
        "UPDATE circumstances_claim SET state = 'extended'",
        "UPDATE circumstances_claim SET granted_days = 3",
        "UPDATE integrity_case SET state = 'penalised'",
        "UPDATE integrity_case SET deduction_hundredths = 10001",
    ]

    @Test("What may never be stored is refused by the database", arguments: Engine.allCases)
    func refuseViolations(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A7")
            try await academy.open(key)
            let house = try Affiliation(institution: "Ministry of Health", country: #require(Country("SE")), isMinistry: true)
            try await academy.run(RecordAffiliation(.account(academy.staff("mona")), house))
            try await academy.mark(key, people: 2, among: ["ines", "sara"])
            for person in 1...2 {
                try await academy.send("60", .first, of: person, key)
                try await academy.send("80", .second, of: person, key)
            }
            academy.clock.now = try academy.paris("2026-11-10T12:00")
            try await academy.run(ClaimCircumstances(key, email: academy.email(1), .excuse, statement: "Ill"), as: academy.email(1))
            try await academy.run(ReferToIntegrity(academy.submission(2, key).code, allegation: "Copied"))
            for violation in Self.violations {
                #expect(throws: (any Error).self, "\(violation)") { try academy.raw.execute(violation) }
            }
            try await academy.expectAuditHolds()
        }
    }
}
