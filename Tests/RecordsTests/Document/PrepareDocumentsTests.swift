import Learning
import Testing

@Suite("Preparing documents")
struct PrepareDocumentsTests {
    @Test("They wait for ratification, then for the end of the appeal term", arguments: Engine.allCases)
    func waits(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            try await academy.markAll(1, "60")
            #expect(try await academy.run(academy.preparing()).isEmpty)
            try await academy.run(academy.deciding())
            #expect(try await academy.run(academy.preparing()).isEmpty)
            try await academy.run(academy.deciding(ratifiedOn: "2026-11-02"))
            try await academy.confirmName(1)

            // Ten working days after Monday 2 November end on Monday 16 November.
            for _ in 0..<15 {
                let outcome = try await academy.run(academy.preparing())
                #expect(outcome.prepared.isEmpty)
                #expect(outcome.waiting.map(\.until.description) == ["2026-11-16"])
                academy.clock.advance(days: 1)
            }
            #expect(try await academy.documents().isEmpty)
            let outcome = try await academy.run(academy.preparing())
            #expect(outcome.prepared.count == 1)
            #expect(outcome.waiting.isEmpty)
            #expect(try await academy.run(academy.preparing()).isEmpty)
            try await academy.expectAuditHolds()
        }
    }

    @Test("A waiver ends the term for its holder alone", arguments: Engine.allCases)
    func honoursWaivers(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            for person in 1...2 { try await academy.markAll(person, "60") }
            try await academy.run(academy.deciding(ratifiedOn: "2026-11-02"))
            try await academy.confirmName(2)
            let outcome = try await academy.run(academy.preparing(waivers: [academy.email(2)]))
            #expect(outcome.prepared.count == 1)
            #expect(outcome.waiting.map(\.person.email) == [try academy.email(1)])
            try await academy.refuses(.notEnrolled, academy.preparing(waivers: [academy.email(3)]))
        }
    }

    @Test("The facts are those of the day, and later changes do not reach them", arguments: Engine.allCases)
    func fixesFacts(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.prepareCertificate().first)
            let facts = document.facts
            #expect(facts.holder == (try PersonName(latin: "Noa Levi", native: "נועה לוי")))
            let board = try academy.date("2026-11-02")
            #expect(facts.content == .certificate(CertificateContent(award: try Course.sample().awardTitle, awardedOn: board, workloadHours: 375)))
            #expect([facts.preparedOn, facts.startedOn, facts.endedOn].map(\.description) == ["2026-11-22", "2026-01-05", "2026-10-30"])
            #expect(facts.isSpecimen)
            #expect(facts.courseVersion == 1)
            #expect(facts.credentialID.wholeMatch(of: /[0-9a-f]{32}/) != nil)

            try await academy.run(ImportPeople(academy.list("email,latin_name,native_name,country\np1@example.org,Noa Levi,נועה לוי,MT\n")))
            try await academy.run(ImportCourse(.sample(title: "Other")))
            #expect(try await academy.documents() == [document])
        }
    }

    @Test("A name corrected before sealing takes the place of the first in a document of its own", arguments: Engine.allCases)
    func preparesAnew(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let first = holders(try await academy.prepareCertificate())
            try await rename("Noa Lévi", in: academy)
            let unconfirmed = holders(try await prepare(in: academy))
            try await academy.confirmName(1)
            let second = holders(try await prepare(in: academy))
            let third = holders(try await prepare(in: academy))
            #expect(first.count == 1)
            #expect(unconfirmed.isEmpty)
            #expect(second == ["Noa Lévi"])
            #expect(third.isEmpty)
            let states = try await states(in: academy)
            #expect(states == ["cancelled", "prepared"])
            try await academy.expectAuditHolds()
        }
    }

    @Test("A sealed document stays as it is, whatever the person is called later", arguments: Engine.allCases)
    func keepsWhatIsSealed(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            for document in try await academy.prepareCertificate() {
                _ = try await academy.run(IssueDocument(document.id, issuer: FakeIssuer()))
            }
            try await rename("Other Name", in: academy)
            let again = holders(try await prepare(in: academy))
            #expect(again.isEmpty)
            let states = try await states(in: academy)
            #expect(states == ["issued"])
        }
    }

    private func prepare(in academy: TestAcademy) async throws -> [Document] {
        try await academy.run(academy.preparing()).prepared
    }

    private func holders(_ documents: [Document]) -> [String] { documents.map(\.facts.holder.latin) }

    private func states(in academy: TestAcademy) async throws -> [String] {
        try await academy.documents().map(\.state.rawValue).sorted()
    }

    private func rename(_ name: String, in academy: TestAcademy) async throws {
        let corrected = try PersonName(latin: name, native: nil)
        _ = try await academy.run(CorrectName(email: academy.email(1), to: corrected, cause: .nameChange, evidence: "passport"))
    }

    @Test("At once, everybody gets one, and no serial or code stands twice", arguments: Engine.allCases)
    func preparesOnceAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 4)
            for person in 1...4 { try await academy.markAll(person, "60") }
            try await academy.run(academy.deciding(ratifiedOn: "2026-11-02"))
            academy.clock.advance(days: 20)
            for person in 1...4 { try await academy.confirmName(person) }
            let prepared = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 { group.addTask { try await academy.run(academy.preparing()).prepared.count } }
                return try await group.reduce(0, +)
            }
            #expect(prepared == 4)
            let documents = try await academy.documents()
            #expect(Set(documents.map(\.facts.serial)).count == 4)
            #expect(Set(documents.map(\.facts.code)).count == 4)
            #expect(Set(documents.map(\.facts.credentialID)).count == 4)
            try await academy.refuses(
                .cohortUnknown,
                PrepareDocuments(cohort: academy.key("2027-x"), kind: .certificate, signatory: documents[0].facts.signatory)
            )
        }
    }
}
