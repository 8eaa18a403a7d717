import Learning
import Testing

/// What the schema itself holds of attempts and uploads against a program with an error.
@Suite("Rules of the schema of tests and uploads")
struct QuizSchemaTests {
    private static let violations = [
        "UPDATE attempt SET state = 'asleep'",
        "UPDATE attempt SET state = 'in-progress' WHERE state = 'finished'",
        "UPDATE attempt SET number = 0",
        "UPDATE attempt SET deadline_at = started_at",
        "UPDATE attempt SET closes_at = deadline_at - 1",
        "UPDATE attempt SET receipt = NULL WHERE state = 'finished'",
        "UPDATE attempt SET raw_hundredths = 10001 WHERE state = 'finished'",
        "UPDATE attempt SET submitted_at = closes_at + 1 WHERE state = 'finished'",
        "UPDATE attempt_item SET sequence = NULL WHERE sequence IS NOT NULL",
        "UPDATE attempt_item SET sequence = 0 WHERE sequence IS NOT NULL",
        "UPDATE attempt_item SET response = '{}' WHERE sequence IS NULL",
        "INSERT INTO attempt_item SELECT * FROM attempt_item",
        "DELETE FROM attempt",
        "UPDATE upload SET size = 0",
        "UPDATE upload SET expires_at = begun_at",
        "UPDATE upload SET digest = 'x'",
        "UPDATE stored_file SET kind = 'html'",
        "UPDATE stored_file SET size = 0",
        "DELETE FROM stored_file",
        "UPDATE held_file SET digest = '\(String(repeating: "a", count: 64))'",
        "INSERT INTO held_file SELECT * FROM held_file",
    ]

    @Test("What may never be stored is refused by the database", arguments: Engine.allCases)
    func refuseViolations(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await academy.prepareQuiz(people: 1)
            let id = try await academy.start(1, key)
            try await academy.answer(1, id, right: 4)
            try await academy.run(SubmitAttempt(id), as: academy.email(1))
            try await academy.answer(1, academy.start(1, key), right: 4)
            _ = try await academy.begin(1, [1, 2, 3])
            for violation in Self.violations {
                #expect(throws: (any Error).self, "\(violation)") { try academy.raw.execute(violation) }
            }
            try await academy.expectAuditHolds()
        }
    }
}
