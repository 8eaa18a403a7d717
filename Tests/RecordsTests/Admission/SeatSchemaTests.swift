import Learning
import Testing

/// What the schema itself holds against a command with an error.
@Suite("Seats in the schema")
struct SeatSchemaTests {
    private static let violations = [
        // An offer, an acceptance, an enrolment without a seat.
        "UPDATE application SET state = 'offered' WHERE state = 'reserve'",
        "UPDATE application SET state = 'accepted' WHERE state = 'reserve'",
        "UPDATE seat SET application_id = NULL, country = NULL, country_place = NULL WHERE application_id IS NOT NULL",
        "UPDATE seat SET enrolment_id = NULL, country = NULL, country_place = NULL WHERE enrolment_id IS NOT NULL",
        "DELETE FROM seat",
        // One holder, one seat; a country's places are its cap.
        "UPDATE seat SET enrolment_id = application_id WHERE application_id IS NOT NULL",
        "UPDATE seat SET country_place = 4 WHERE country = 'MT'",
        "UPDATE seat SET country = 'MT', country_place = 1 WHERE country = 'FR'",
        "UPDATE seat SET country = 'MT', country_place = 2 WHERE application_id IS NULL AND enrolment_id IS NULL",
        "UPDATE seat SET country_place = NULL WHERE country = 'MT'",
        // Files.
        "UPDATE application SET state = 'asleep'",
        "UPDATE application SET submitted_at = NULL",
        "UPDATE application SET state = 'awaiting-nomination' WHERE state = 'reserve'",
        "UPDATE scoring SET total = 101",
        "UPDATE scoring SET conflict = 'both'",
        "UPDATE selection_entry SET position = 1",
        "UPDATE selection_entry SET score_denominator = 0",
        "UPDATE nomination SET rank = 1",
        "UPDATE offer SET answer = 'accepted'",
        "UPDATE offer SET condition = 'visa'",
        "UPDATE cohort SET state = 'asleep'",
        "DELETE FROM application",
    ]

    @Test("What may never be stored is refused by the database", arguments: Engine.allCases)
    func refuseViolations(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 5, seats: 4)
            try await academy.agreeList("MT FR FR FR IT")
            #expect(try await academy.states(1...5) == "offered offered offered reserve offered")
            try await academy.run(AcceptOffer(academy.file(2)), as: academy.trainee(2))
            try await academy.run(EnrolApplicant(academy.file(2)))
            try await academy.run(WithdrawApplication(academy.file(5)), as: academy.trainee(5))
            let before = try academy.raw.dump()
            for violation in Self.violations {
                #expect(throws: (any Error).self, "\(violation)") { try academy.raw.execute(violation) }
            }
            #expect(try academy.raw.dump() == before)
        }
    }
}
