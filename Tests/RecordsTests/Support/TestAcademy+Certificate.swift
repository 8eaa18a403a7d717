import Learning
import Testing

extension TestAcademy {
    func preparing(waivers: Set<EmailAddress> = []) throws -> PrepareCertificates {
        PrepareCertificates(
            cohort: try key(),
            signatory: try Signatory(name: "Jo Ndiaye", office: LocalizedText(english: "Registrar", french: "Registraire")),
            waivers: waivers
        )
    }

    /// One person with a ratified award and the appeal term over; the clock then stands behind it.
    func prepareCertificate(people: Int = 1) async throws -> [Document] {
        try await prepareCohort(people: people)
        for person in 1...people { try await markAll(person, "70") }
        try await run(deciding(ratifiedOn: "2026-11-02"))
        clock.advance(days: 20)
        return try await run(preparing()).prepared
    }

    /// As ``prepareCertificate(people:)``, and sealed.
    @discardableResult
    func issueCertificate(people: Int = 1) async throws -> [Document] {
        let documents = try await prepareCertificate(people: people)
        for document in documents { try await run(IssueCertificate(document.id, issuer: FakeIssuer())) }
        return try await self.documents()
    }

    func documents() async throws -> [Document] {
        let key = try key()
        return try await store.read { transaction in try transaction.documents.all(in: transaction.cohorts.require(key).id) }
    }

    func bytes(of document: Document) async throws -> [UInt8]? { try await store.read { try $0.documents.bytes(document.id) } }
}

extension PrepareCertificates.Outcome {
    var isEmpty: Bool { prepared.isEmpty && waiting.isEmpty }
}
