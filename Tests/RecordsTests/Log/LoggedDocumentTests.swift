import CanonicalJSON
import Credentials
import Issuing
import Learning
import Records
import Testing

@Suite("What the log tells of documents")
struct LoggedDocumentTests {
    /// The events of all entries, in order.
    private func events(_ academy: TestAcademy) async throws -> [String] {
        let entries = try await academy.store.read { try $0.logEntries.entries(0..<100) }
        return try entries.map { entry in
            guard case .object(let members) = try JSONValue.parse(entry), case .string(let event)? = members["event"] else { return "not an entry" }
            return event
        }
    }

    private func sequence(_ academy: TestAcademy) async throws -> Int64 {
        try await academy.run(SequenceLog(by: TestLog.sequencer), as: Actor(role: .worker, name: "server"))
    }

    @Test("A sealed document has its place in the log, and the proof of it in its file", arguments: Engine.allCases)
    func logsSeals(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let documents = try await academy.issueCertificate(people: 3)
            #expect(try await academy.store.read { try $0.logEntries.head().size } == 3)
            let policy = try LogPolicy(origin: TestLog.origin, keys: [LogKey(key: TestLog.signer.key, use: 0..<Int64.max)])
            for document in documents {
                let (places, bytes) = try await academy.store.read {
                    (try $0.logEntries.places(of: document.id), try $0.documents.bytes(document.id) ?? [])
                }
                let place = try #require(places.first)
                #expect(places.count == 1)
                let entry = try await academy.store.read { try $0.logEntries.entries(place..<place + 1) }
                let file = String(decoding: bytes, as: UTF8.self)
                let start = try #require(file.firstRange(of: "c2sp.org/tlog-proof")).lowerBound
                let proof = try LogProof(Array(file[start...].utf8))
                #expect(proof.verify(try LogLeaf(entry: #require(entry.first)), by: policy).holds)
            }
        }
    }

    @Test("What happens to a document later waits in the same transaction, and is logged once", arguments: Engine.allCases)
    func logsWhatFollows(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.issueCertificate().first)
            #expect(try await sequence(academy) == 0)
            try await academy.run(RevokeCertificate(serial: document.facts.serial.text, reason: "plagiarism", secondPerson: "Bo"))
            #expect(try academy.raw.count("log_notice") == 1)
            let counts = try await withThrowingTaskGroup(of: Int64.self) { group in
                for _ in 0..<4 { group.addTask { try await sequence(academy) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(counts.reduce(0, +) >= 1)
            #expect(try await events(academy) == ["issue", "withdraw"])
            #expect(try academy.raw.count("log_notice") == 0)
            #expect(try await academy.store.read { try $0.logEntries.places(of: document.id) } == [0, 1])
        }
    }

    @Test("A new edition is logged behind the end of the former one, in one checkpoint", arguments: Engine.allCases)
    func logsReplacement(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let old = try #require(try await academy.issueCertificate().first)
            try await academy.run(ReissueDocument(serial: old.facts.serial.text, reason: "damaged", signatory: academy.signatory("Kim Lee")))
            try await academy.approve()
            for id in try await academy.store.read({ try $0.documents.awaitingSeal(atMost: 10) }) {
                try await academy.run(IssueDocument(id, issuer: FakeIssuer()))
            }
            #expect(try await events(academy) == ["issue", "supersede", "issue"])
            #expect(try academy.raw.count("log_checkpoint") == 2)
        }
    }

    @Test("Sealing that fails in the end leaves no entry", arguments: Engine.allCases)
    func logsNothingThatFailed(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.prepareCertificate().first)
            let issuer = FakeIssuer(meanwhile: {
                try await academy.run(CancelDocument(serial: document.facts.serial.text, reason: "not yet"))
            })
            await #expect(throws: Refusal.self) { try await academy.run(IssueDocument(document.id, issuer: issuer)) }
            #expect(issuer.sealed == 1)
            #expect(try await academy.store.read { try $0.logEntries.head() } == .beginning)
        }
    }
}
