import Learning
import Testing

@Suite("The life of an edition")
struct CohortLifeTests {
    @Test("It is put off and published again, starts on its first day and is completed after its last", arguments: Engine.allCases)
    func advances(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 1)
            let key = try academy.key()
            #expect(try await academy.run(AdvanceCohort(key, .publish)) == .unchanged(.published))
            #expect(throws: Refusal(.reasonNeeded)) { try AdvanceCohort(key, .postpone) }
            #expect(throws: Refusal(.invalidInput)) { try AdvanceCohort(key, .cancel, reason: "r") }
            #expect(try await academy.run(AdvanceCohort(key, .postpone, reason: "flood")) == .advanced(.postponed))
            let start = try StartApplication(cohort: key, email: academy.email(1), content: academy.content())
            try await academy.refuses(.editionNotOpen, start, as: academy.trainee(1))
            try await academy.refuses(.transitionRefused, AdvanceCohort(key, .start))
            try await academy.run(AdvanceCohort(key, .publish))
            try await academy.refuses(.editionNotStarted, AdvanceCohort(key, .start))
            try academy.moveClock(to: "2027-08-29T22:00:00Z")
            #expect(try await academy.run(AdvanceCohort(key, .start)) == .advanced(.running))
            try await academy.refuses(.editionNotOver, AdvanceCohort(key, .complete))
            try academy.moveClock(to: "2028-07-28T22:00:00Z")
            #expect(try await academy.run(AdvanceCohort(key, .complete)) == .advanced(.completed))
            #expect(try academy.raw.column("SELECT to_state FROM cohort_history ORDER BY sequence").last == "completed")
            try await academy.expectAuditHolds()
        }
    }

    @Test("Cancelling ends every open application and gives all seats back, but not over the heads of those enrolled", arguments: Engine.allCases)
    func cancels(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 4, seats: 2)
            try await academy.agreeList("MT FR IT")
            try await academy.apply(4)
            try await academy.run(AcceptOffer(academy.file(1)), as: academy.trainee(1))
            let cancel = try CancelCohort(academy.key(), reason: "no funds")
            #expect(try await academy.run(cancel) == .cancelled(applications: 4))
            #expect(try await academy.run(cancel) == .unchanged)
            #expect(Set(try await academy.states(1...4).split(separator: " ")) == ["cancelled-by-academy"])
            try academy.expectAdmissionHolds(seats: 2)

            try await academy.run(academy.opening("2028-paris", seats: 1, startsOn: "2028-08-28", endsOn: "2029-07-01"))
            try await academy.run(EnrolPeople(cohort: academy.key("2028-paris"), emails: [academy.email(1)]))
            try await academy.refuses(.editionHasMembers, CancelCohort(academy.key("2028-paris"), reason: "no funds"))
            try await academy.expectAuditHolds()
        }
    }

    @Test("Erasing an applicant waits for the end of the file, and leaves nothing of what it told", arguments: Engine.allCases)
    func erasesApplicants(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 1)
            let id = try await academy.apply(1)
            let person = try await academy.application(of: 1).person
            try await academy.refuses(.stillEnrolled, ErasePerson(person, reason: "asked for it"))
            try await academy.run(WithdrawApplication(id), as: academy.trainee(1))
            try await academy.run(ErasePerson(person, reason: "asked for it"))
            let dump = try academy.raw.dump().values.joined().joined(separator: "\n")
            #expect(!dump.contains("National Drug Agency") && !dump.contains("national strategy"))
            try await academy.expectAuditHolds()
        }
    }
}
