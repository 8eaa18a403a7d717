import Learning
import Testing

@Suite("Erasing a person")
struct ErasePersonTests {
    @Test("Who never got an award leaves no name, no address and no payload, and the chain still verifies", arguments: Engine.allCases)
    func erases(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.run(ImportPeople(academy.list(1...2)))
            try await academy.run(SealAudit())
            let person = try await academy.person(1)
            #expect(try await academy.run(ErasePerson(person.id, reason: "asked for it")) == .erased(keptCoreRecord: false))
            #expect(try await academy.run(ErasePerson(person.id, reason: "again")) == .unchanged)

            let dump = try academy.raw.dump().values.joined().joined(separator: "\n")
            #expect(!dump.contains(person.email.text))
            #expect(try await academy.find(person.email) == nil)
            let audit = try await academy.audit()
            #expect(audit.findings == [])
            #expect(audit.erasedPayloads == 1)
        }
    }

    @Test("The core record of an award stays, and what is done to it later is still recorded", arguments: Engine.allCases)
    func keepsCoreRecord(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.issueCertificate().first)
            let person = try await academy.person(1)
            #expect(try await academy.run(ErasePerson(person.id, reason: "asked for it")) == .erased(keptCoreRecord: true))
            let name = try academy.raw.column("SELECT CAST(latin_name AS TEXT) FROM person ORDER BY 1")
            #expect(name.contains(person.name.latin))
            try await academy.run(RevokeCertificate(serial: document.facts.serial.text, reason: "error", secondPerson: "Bo"))
            try await academy.expectAuditHolds()
        }
    }

    @Test("Nobody is erased while taking part, or without a reason", arguments: Engine.allCases)
    func refuses(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            let person = try await academy.person(1)
            try await academy.refuses(.stillEnrolled, ErasePerson(person.id, reason: "asked for it"))
            #expect(throws: Refusal(.reasonNeeded)) { try ErasePerson(person.id, reason: " ") }
            #expect(throws: Refusal(.reasonNeeded)) { try ErasePerson(person.id, reason: nil) }
        }
    }
}
