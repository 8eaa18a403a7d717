import Learning
import Testing

@Suite("Issuing a document")
struct IssueDocumentTests {
    private let worker = Actor(role: .worker, name: "sealing")

    @Test("The sealed bytes are stored once and never made again", arguments: Engine.allCases)
    func storesBytes(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.prepareCertificate().first)
            #expect(try await academy.store.read { try $0.documents.awaitingSeal(atMost: 10) } == [document.id])
            let issuer = FakeIssuer()
            let command = IssueDocument(document.id, issuer: issuer)
            #expect(try await command.run(in: academy.context(as: worker)) == .issued(document.facts.serial))
            let issued = try #require(try await academy.documents().first)
            #expect(issued.state == .issued)
            #expect(issued.facts == document.facts)
            let bytes = try await academy.bytes(of: issued)
            #expect(bytes?.starts(with: Array("%PDF 1 ".utf8)) == true)
            #expect(try await academy.store.read { try $0.documents.awaitingSeal(atMost: 10) } == [])
            #expect(try await academy.store.read { try $0.outbox.pendingCount() } == 2)

            let before = try academy.raw.dump()
            #expect(try await command.run(in: academy.context()) == .alreadyIssued(document.facts.serial))
            #expect(issuer.sealed == 1)
            #expect(try academy.raw.dump() == before)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Sealed by many at once, one file counts", arguments: Engine.allCases)
    func issuesOnceAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.prepareCertificate().first)
            let issuer = FakeIssuer()
            let outcomes = try await withThrowingTaskGroup(of: IssueDocument.Outcome.self) { group in
                for _ in 0..<8 { group.addTask { try await academy.run(IssueDocument(document.id, issuer: issuer)) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == .issued(document.facts.serial) } == 1)
            #expect(outcomes.count { $0 == .alreadyIssued(document.facts.serial) } == 7)
            #expect(try academy.raw.count("sealed_file") == 1)
            #expect(try academy.raw.count("document_history") == 5)
            #expect(try await academy.store.read { try $0.outbox.pendingCount() } == 2)
            try await academy.expectAuditHolds()
        }
    }

    @Test("A crash between seal and register leaves a document to be sealed again", arguments: Engine.allCases)
    func survivesCrash(engine: Engine) async throws {
        struct Crash: Error {}
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.prepareCertificate().first)
            let before = try academy.raw.dump()
            let crashing = FakeIssuer { throw Crash() }
            await #expect(throws: Crash.self) { try await academy.run(IssueDocument(document.id, issuer: crashing)) }
            #expect(try academy.raw.dump() == before)
            #expect(try await academy.run(IssueDocument(document.id, issuer: FakeIssuer())) == .issued(document.facts.serial))
        }
    }

    @Test("Facts that cannot be printed faithfully leave everything as it was", arguments: Engine.allCases)
    func passesRefusalsOn(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.prepareCertificate().first)
            let before = try academy.raw.dump()
            let issuer = FakeIssuer(refusal: IssuingRefused("no glyph"))
            await #expect(throws: IssuingRefused.self) { try await academy.run(IssueDocument(document.id, issuer: issuer)) }
            #expect(try academy.raw.dump() == before)
        }
    }

    @Test("A document that was given up or never was is not sealed", arguments: Engine.allCases)
    func refusesOthers(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.prepareCertificate().first)
            let issuer = FakeIssuer()
            try await academy.refuses(.documentUnknown, IssueDocument(Identifier(UUIDv7(high: 1, low: 1)), issuer: issuer))
            let actor = Actor(role: .operator, name: "Ada")
            _ = try await academy.store.write {
                try $0.documents.apply(.cancel, to: document, reason: "name wrong", at: TestAcademy.start, by: actor)
            }
            try await academy.refuses(.documentNotApproved, IssueDocument(document.id, issuer: issuer))
            #expect(issuer.sealed == 0)
            // Given up, it makes room for another with a serial of its own.
            let next = try await academy.run(academy.preparing()).prepared
            #expect(next.count == 1)
            #expect(next.first?.facts.serial != document.facts.serial)
        }
    }

    @Test("An award that was lost while the file was being sealed keeps it out of the register", arguments: Engine.allCases)
    func checksTheAwardLast(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.prepareCertificate().first)
            let actor = Actor(role: .operator, name: "Ada")
            let issuer = FakeIssuer {
                _ = try await academy.store.write { transaction in
                    let enrolment = try #require(try transaction.enrolments.find(document.enrolment))
                    return try transaction.enrolments.apply(.revokeAward, to: enrolment, reason: "r", at: TestAcademy.start, by: actor)
                }
            }
            await #expect(throws: Refusal(.awardMissing)) { try await academy.run(IssueDocument(document.id, issuer: issuer)) }
            #expect(try academy.raw.count("sealed_file") == 0)
            #expect(try await academy.documents().map(\.state) == [.approved])
        }
    }
}
