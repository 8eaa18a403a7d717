import Learning
import Testing

extension TestAcademy {
    static let approver = Actor(role: .approver, name: "Bo Approver")

    func signatory(_ name: String = "Jo Ndiaye") throws -> Signatory {
        try Signatory(name: name, office: LocalizedText(english: "Registrar", french: "Registraire"))
    }

    func preparing(_ kind: DocumentKind = .certificate, people: [Int]? = nil, waivers: Set<EmailAddress> = []) throws -> PrepareDocuments {
        let named = try people.map { try Set($0.map(email)) }
        return try PrepareDocuments(cohort: key(), kind: kind, people: named, signatory: signatory(), waivers: waivers)
    }

    func approving() throws -> ApproveDocuments { ApproveDocuments(cohort: try key()) }

    /// As the holder does, by the name on record.
    @discardableResult
    func confirmName(_ number: Int) async throws -> ConfirmName.Outcome {
        let person = try await person(number)
        let holder = Actor(account: nil, person: person.id, name: person.name.latin, grants: [Grant(.trainee, within: .own)])
        return try await ConfirmName(email: person.email, shown: person.name).run(in: context(as: holder))
    }

    @discardableResult
    func approve() async throws -> [Document] { try await approving().run(in: context(as: Self.approver)).approved }

    /// Prepared and approved, by two people; whoever is to confirm the name has done so.
    func approved(_ kind: DocumentKind = .certificate, people: [Int]? = nil) async throws -> [Document] {
        let prepared = try await run(preparing(kind, people: people)).prepared
        if kind.provesAward { try await approve() }
        let ids = Set(prepared.map(\.id))
        return try await documents().filter { ids.contains($0.id) }
    }

    func seal(_ document: Document) async throws { try await run(IssueDocument(document.id, issuer: FakeIssuer())) }

    /// People with ratified awards and confirmed names, and the appeal term over; the clock then stands behind it.
    func prepareAwarded(people: Int = 1) async throws {
        try await prepareCohort(people: people)
        for person in 1...people { try await markAll(person, "70") }
        try await run(deciding(ratifiedOn: "2026-11-02"))
        clock.advance(days: 20)
        for person in 1...people { try await confirmName(person) }
    }

    /// As ``prepareAwarded(people:)``, with certificates that wait for their seal.
    func prepareCertificate(people: Int = 1) async throws -> [Document] {
        try await prepareAwarded(people: people)
        return try await approved()
    }

    /// As ``prepareCertificate(people:)``, and sealed.
    @discardableResult
    func issueCertificate(people: Int = 1) async throws -> [Document] {
        for document in try await prepareCertificate(people: people) { try await seal(document) }
        return try await self.documents()
    }

    func documents() async throws -> [Document] {
        let key = try key()
        return try await store.read { transaction in try transaction.documents.all(in: transaction.cohorts.require(key).id) }
    }

    /// By edition: at one moment of the clock identifiers have no order.
    func states() async throws -> [DocumentState] {
        try await documents().sorted { $0.facts.edition < $1.facts.edition }.map(\.state)
    }

    func bytes(of document: Document) async throws -> [UInt8]? { try await store.read { try $0.documents.bytes(document.id) } }
}

extension PrepareDocuments.Outcome {
    var isEmpty: Bool { prepared.isEmpty && waiting.isEmpty }
}
