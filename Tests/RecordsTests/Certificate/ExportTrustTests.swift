import Learning
import Synchronization
import Testing

@Suite("Exporting trust")
struct ExportTrustTests {
    private final class Publisher: TrustPublisher {
        let exceptions = Mutex<[DocumentStatus]>([])

        func bundle(for identity: AcademyIdentity, exceptions: [DocumentStatus], at instant: Instant) async throws -> [UInt8] {
            self.exceptions.withLock { $0 = exceptions }
            return Array("\(identity.publicAddress) \(instant)".utf8)
        }
    }

    @Test("Every sealed document that is not simply valid is an exception, and no other", arguments: Engine.allCases)
    func listsExceptions(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let publisher = Publisher()
            let command = ExportTrust(publisher: publisher)
            let documents = try await academy.issueCertificate(people: 5)
            let bytes = try await command.run(in: academy.context(as: .publicVerifier))
            #expect(String(decoding: bytes, as: UTF8.self) == "https://academy.example \(academy.clock.now)")
            #expect(publisher.exceptions.withLock { $0 } == [])

            let since = academy.clock.now
            let actor = Actor(role: .operator, name: "Ada")
            for (document, event) in zip(documents, [DocumentEvent.supersede, .suspend, .revoke, .annul]) {
                _ = try await academy.store.write { try $0.documents.apply(event, to: document, reason: "r", at: since, by: actor) }
            }
            academy.clock.advance(days: 1)
            _ = try await academy.run(command)
            let exceptions = publisher.exceptions.withLock { $0 }
            #expect(Set(exceptions.map(\.state)) == [.superseded, .suspended, .revoked, .annulled])
            #expect(exceptions.allSatisfy { $0.since == since && $0.digest.count == 32 })
            #expect(exceptions.count == 4)
        }
    }

    @Test("A document given up before it was sealed is no exception: nobody has seen it", arguments: Engine.allCases)
    func leavesOutUnsealed(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.prepareCertificate().first)
            let actor = Actor(role: .operator, name: "Ada")
            _ = try await academy.store.write { try $0.documents.apply(.cancel, to: document, reason: "r", at: TestAcademy.start, by: actor) }
            let publisher = Publisher()
            _ = try await academy.run(ExportTrust(publisher: publisher))
            #expect(publisher.exceptions.withLock { $0 } == [])
        }
    }
}
