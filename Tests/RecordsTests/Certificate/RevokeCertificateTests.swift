import Learning
import Testing

@Suite("Revoking a certificate")
struct RevokeCertificateTests {
    @Test("Two people withdraw it, once; bytes and serial stay", arguments: Engine.allCases)
    func revokesOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.issueCertificate().first)
            let bytes = try await academy.bytes(of: document)
            academy.clock.advance(days: 1)
            let since = academy.clock.now
            let typed = document.facts.serial.text.lowercased().replacing("-", with: " ")
            let command = try RevokeCertificate(serial: typed, reason: "the work was not their own", secondPerson: "Bo Registrar")
            #expect(try await academy.run(command) == .revoked(since: since))
            #expect(try await academy.state(of: 1) == .revoked)
            #expect(try await academy.documents().map(\.state) == [.revoked])
            #expect(try await academy.bytes(of: document) == bytes)

            let before = try academy.raw.dump()
            academy.clock.advance(days: 1)
            #expect(try await academy.run(command) == .alreadyRevoked(since: since))
            #expect(try academy.raw.dump() == before)
            // Without an award there is no other certificate.
            #expect(try await academy.run(academy.preparing()).isEmpty)
            try await academy.expectAuditHolds()
        }
    }

    @Test("One person alone, no reason, a typing error or an unknown serial are refused", arguments: Engine.allCases)
    func refuses(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.prepareCertificate().first)
            let serial = document.facts.serial.text
            for second in ["Ada Registrar", "  ada   REGISTRAR ", "Àda Registrar"] {
                try await academy.refuses(.secondPersonNeeded, RevokeCertificate(serial: serial, reason: "r", secondPerson: second))
            }
            #expect(throws: Refusal(.reasonNeeded)) { try RevokeCertificate(serial: serial, reason: " ", secondPerson: "Bo") }
            #expect(throws: Refusal.self) { try RevokeCertificate(serial: serial, reason: "r", secondPerson: " ") }
            try await academy.refuses(.serialMistyped, RevokeCertificate(serial: serial + "0", reason: "r", secondPerson: "Bo"))
            try await academy.refuses(.documentUnknown, RevokeCertificate(serial: "IDPA-0000-0000-0000", reason: "r", secondPerson: "Bo"))
            // Not yet sealed, there is nothing to withdraw.
            try await academy.refuses(.transitionRefused, RevokeCertificate(serial: serial, reason: "r", secondPerson: "Bo"))
        }
    }

    @Test("Withdrawn by many at once, it is withdrawn once", arguments: Engine.allCases)
    func revokesOnceAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.issueCertificate().first)
            let command = try RevokeCertificate(serial: document.facts.serial.text, reason: "r", secondPerson: "Bo")
            let outcomes = try await withThrowingTaskGroup(of: RevokeCertificate.Outcome.self) { group in
                for _ in 0..<8 { group.addTask { try await academy.run(command) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == .revoked(since: academy.clock.now) } == 1)
            #expect(try academy.raw.count("document_history WHERE event = 'revoke'") == 1)
            try await academy.expectAuditHolds()
        }
    }
}
