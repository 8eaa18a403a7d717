import Learning
import Testing

@Suite("Issuing a document again")
struct ReissueDocumentTests {
    @Test("Ordered by many at once, one new edition is prepared; sealed, it is the only valid one", arguments: Engine.allCases)
    func reissuesOnceAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let old = try #require(try await academy.issueCertificate().first)
            let command = try ReissueDocument(serial: old.facts.serial.text, reason: "signature missing", signatory: academy.signatory("Kim Lee"))
            let prepared = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<6 {
                    group.addTask {
                        if case .prepared = try await academy.run(command) { true } else { false }
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(prepared == 1)
            try await academy.approve()
            let ids = try await academy.store.read { try $0.documents.awaitingSeal(atMost: 10) }
            #expect(ids.count == 1)
            let next = try #require(ids.first)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 { group.addTask { try await academy.run(IssueDocument(next, issuer: FakeIssuer())) } }
                try await group.waitForAll()
            }
            #expect(try await academy.states() == [.superseded, .issued])
            #expect(try academy.raw.count("sealed_file") == 2)
            #expect(try academy.raw.count("document_history WHERE event = 'supersede'") == 1)
            try await academy.expectAuditHolds()
        }
    }

    @Test("A suspended document is replaced only after the inquiry, a withdrawn one never", arguments: Engine.allCases)
    func refusesOthers(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.issueCertificate().first)
            let serial = document.facts.serial.text
            guard case .prepared(let next) = try await academy.run(ReissueDocument(serial: serial, reason: "r", signatory: academy.signatory("Kim")))
            else {
                throw Unexpected()
            }
            try await academy.approve()
            let actor = Actor(role: .operator, name: "Ada")
            let suspended = try await academy.store.write {
                try $0.documents.apply(.suspend, to: document, reason: "inquiry", at: TestAcademy.start, by: actor)
            }
            try await academy.refuses(.documentHeld, IssueDocument(next.id, issuer: FakeIssuer()))
            try await academy.refuses(.documentNotValid, ReissueDocument(serial: serial, reason: "r"))
            _ = try await academy.store.write {
                try $0.documents.apply(.lift, to: suspended, reason: "unfounded", at: TestAcademy.start, by: actor)
            }
            try await academy.seal(next)
            #expect(try await academy.states() == [.superseded, .issued])
            try await academy.run(RevokeCertificate(serial: next.facts.serial.text, reason: "r", secondPerson: "Bo"))
            try await academy.refuses(.documentNotValid, ReissueDocument(serial: next.facts.serial.text, reason: "r"))
            #expect(throws: Refusal(.reasonNeeded)) { try ReissueDocument(serial: serial, reason: " ") }
        }
    }

    @Test("A withdrawn award takes the transcript that claims it along, and what was being prepared", arguments: Engine.allCases)
    func withdrawsTogether(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.issueCertificate()
            for transcript in try await academy.approved(.transcript) { try await academy.seal(transcript) }
            #expect(try await academy.states() == [.issued, .issued])
            let certificate = try #require(try await academy.documents().first { $0.facts.kind == .certificate })
            try await academy.run(ReissueDocument(serial: certificate.facts.serial.text, reason: "r", signatory: academy.signatory("Kim")))
            try await academy.run(RevokeCertificate(serial: certificate.facts.serial.text, reason: "plagiarism", secondPerson: "Bo"))
            #expect(Set(try await academy.states()) == [.revoked, .cancelled])
            #expect(try await academy.state(of: 1) == .revoked)
            try await academy.expectAuditHolds()
        }
    }
}
