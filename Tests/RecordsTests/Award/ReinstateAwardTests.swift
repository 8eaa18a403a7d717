import Learning
import Testing

@Suite("Reinstating an award")
struct ReinstateAwardTests {
    private func reinstating(_ academy: TestAcademy) throws -> ReinstateAward {
        try ReinstateAward(cohort: academy.key(), email: academy.email(1), reason: "The court found otherwise")
    }

    @Test("A reinstated award is certified under a new serial; the withdrawn document stays withdrawn", arguments: Engine.allCases)
    func takesANewSerial(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let old = try #require(try await academy.issueCertificate().first)
            _ = try await academy.run(RevokeCertificate(serial: old.facts.serial.text, reason: "Bought", secondPerson: "Bo"))
            try await academy.openAccount("gov", as: "Gov", .governingBoard)
            try await academy.refuses(.notPermitted, reinstating(academy), as: Actor(role: .registrar, name: "Rita"))
            #expect(try await academy.state(of: 1) == .revoked)
            _ = try await academy.run(reinstating(academy), as: academy.staff("gov"))
            #expect(try await academy.state(of: 1) == .awarded)
            let before = try academy.raw.dump()
            guard case .unchanged = try await academy.run(reinstating(academy), as: academy.staff("gov")) else { throw Unexpected() }
            #expect(try academy.raw.dump() == before)

            let new = try #require(try await academy.approved().first)
            try await academy.seal(new)
            #expect(new.facts.serial != old.facts.serial)
            #expect(new.facts.credentialID != old.facts.credentialID)
            #expect(new.facts.edition == 2)
            #expect(try await academy.states() == [.revoked, .issued])
            try await academy.expectAuditHolds()
        }
    }

    @Test("Only what was revoked is reinstated, and nobody reinstates their own", arguments: Engine.allCases)
    func needsARevocation(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.refuses(.transitionRefused, reinstating(academy))
            try await academy.markAll(1, "70")
            try await academy.run(academy.deciding(ratifiedOn: "2026-11-02"))
            academy.clock.advance(days: 20)
            try await academy.confirmName(1)
            let document = try #require(try await academy.approved().first)
            try await academy.seal(document)
            _ = try await academy.run(RevokeCertificate(serial: document.facts.serial.text, reason: "r", secondPerson: "Bo"))
            try await academy.run(OpenAccount(email: academy.email(1), name: "P One"))
            try await academy.run(GrantRole(.governingBoard, within: .academy, to: academy.email(1)))
            try await academy.refuses(.ownDecision, reinstating(academy), by: academy.email(1))
        }
    }
}
