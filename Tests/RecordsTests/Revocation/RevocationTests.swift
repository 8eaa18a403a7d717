import Learning
import Testing

@Suite("Revoking an award")
struct RevocationTests {
    private static let panel = ["a@example.org", "b@example.org", "c@example.org"]

    /// One person with a sealed certificate, a panel's accounts, a member of the Governing Board, and a case on that award.
    ///
    /// - Parameter isReissuing: whether a new edition is approved, and not yet sealed, when the case is opened.
    private func prepare(
        _ academy: TestAcademy,
        _ ground: RevocationCase.Ground = .fraud,
        isReissuing: Bool = false
    ) async throws -> Identifier<RevocationCase> {
        let certificate = try #require(try await academy.issueCertificate().first)
        if isReissuing {
            try await academy.run(ReissueDocument(serial: certificate.facts.serial.text, reason: "misprint"))
            #expect(try await academy.approve().count == 1)
        }
        try await academy.openAccounts(Self.panel + ["gov@example.org", "rita@example.org", "remy@example.org", "p1@example.org"])
        for (role, email) in [(Role.governingBoard, "gov@example.org"), (.registrar, "rita@example.org"), (.approver, "remy@example.org")] {
            try await academy.run(GrantRole(role, within: .academy, to: academy.address(email)))
        }
        let command = try OpenRevocationCase(cohort: academy.key(), person: academy.email(1), ground: ground, statement: "The work was bought")
        guard case .opened(let id) = try await academy.run(command, as: academy.address("rita@example.org")) else { throw Unexpected() }
        #expect(try await academy.run(command) == .unchanged(id))
        return id
    }

    /// By the word of two.
    private func suspend(_ id: Identifier<RevocationCase>, _ academy: TestAcademy) async throws -> SuspensionOutcome {
        let command = try SuspendAward(id, reason: "The inquiry runs")
        let first = try await academy.run(command, as: academy.address("rita@example.org"))
        #expect(try await academy.run(command, as: academy.address("rita@example.org")) == first)
        return try await academy.run(command, as: academy.address("remy@example.org"))
    }

    private func seat(_ id: Identifier<RevocationCase>, _ academy: TestAcademy) async throws {
        try await academy.run(SeatRevocationPanel(id, Self.panel.map(academy.address)), as: academy.address("gov@example.org"))
    }

    /// Panel, hearing, recommendation to revoke.
    private func inquire(_ id: Identifier<RevocationCase>, _ academy: TestAcademy) async throws {
        try await seat(id, academy)
        #expect(try await academy.run(HearHolder(id, minute: "Admits it"), as: academy.address("a@example.org")))
        #expect(try await academy.run(RecommendRevocation(id, .revoke, reason: "Proven"), as: academy.address("b@example.org")))
    }

    private func decide(_ id: Identifier<RevocationCase>, _ ruling: RevocationCase.Ruling, _ academy: TestAcademy) async throws
        -> DecideRevocation.Outcome
    {
        try await academy.run(DecideRevocation(id, ruling, reason: "Heard the panel"), as: academy.address("gov@example.org"))
    }

    @Test("What claims the award is not sealed while the inquiry runs, and given up when the award falls", arguments: Engine.allCases)
    func holdsWhatIsNotSealed(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let id = try await prepare(academy, isReissuing: true)
            let edition = try #require(try await academy.documents().first { $0.state == .approved })
            try await academy.refuses(.documentHeld, IssueDocument(edition.id, issuer: FakeIssuer()))
            _ = try await suspend(id, academy)
            #expect(try await Set(academy.states()) == [.suspended, .approved])
            try await inquire(id, academy)
            _ = try await decide(id, .revoke, academy)
            #expect(try await Set(academy.states()) == [.revoked, .cancelled])
            try await academy.expectAuditHolds()
        }
    }

    @Test(
        "Suspended, heard, recommended, decided: award and documents follow, and the holder is told in seven working days",
        arguments: Engine.allCases,
        [
            (RevocationCase.Ruling.dismiss, DocumentState.issued, EnrolmentState.awarded),
            (.revoke, .revoked, .revoked), (.annul, .annulled, .revoked),
        ]
    )
    func decides(engine: Engine, expected: (ruling: RevocationCase.Ruling, document: DocumentState, enrolment: EnrolmentState)) async throws {
        try await TestAcademy.with(engine) { academy in
            let id = try await prepare(academy)
            // Sunday, 22 November: the sixtieth day after it is Thursday, 21 January.
            #expect(try await suspend(id, academy) == .suspended(until: academy.paris("2027-01-22T00:00")))
            #expect(try await suspend(id, academy) == .unchanged)
            #expect(try await academy.documents().map(\.state) == [.suspended])
            try await inquire(id, academy)
            // Sunday, 22 November: the seventh working day after it is Tuesday, 1 December.
            let state = try #require(
                RevocationState.recommended.next(expected.ruling == .dismiss ? .dismiss : expected.ruling == .revoke ? .revoke : .annul)
            )
            #expect(try await decide(id, expected.ruling, academy) == .decided(state, tellBy: academy.paris("2026-12-02T00:00")))
            #expect(try await decide(id, expected.ruling, academy) == .unchanged(state))
            #expect(try await academy.documents().map(\.state) == [expected.document])
            #expect(try await academy.state(of: 1) == expected.enrolment)
            // A fraud: nothing is told before the suspension.
            let document = try #require(try await academy.documents().first)
            let last: OutboxMessage.Topic =
                switch expected.document {
                case .revoked: .documentWithdrawn
                case .annulled: .documentAnnulled
                default: .suspensionEnded
                }
            let told = try await academy.messages()
            #expect(Set(told.map(\.topic)) == [.publishDocument, .documentIssued, .documentSuspended, .revocationDecided, last])
            #expect(told.count == 5)
            let holder = try await academy.person(1).id
            #expect(told.allSatisfy { $0.topic == .publishDocument || $0.recipient == holder })
            #expect(told.allSatisfy { $0.subject == ($0.topic == .revocationDecided ? id.uuid : document.id.uuid) })
            #expect(try academy.raw.count("suspension WHERE state = 'in-force'") == 0)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Nothing is skipped: no recommendation unheard, no decision without one", arguments: Engine.allCases)
    func keepsTheOrder(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let id = try await prepare(academy)
            try await academy.refuses(.transitionRefused, DecideRevocation(id, .revoke, reason: "r"))
            try await seat(id, academy)
            try await academy.refuses(.transitionRefused, RecommendRevocation(id, .revoke, reason: "r"), by: academy.address("a@example.org"))
            try await academy.run(HearHolder(id, minute: "Denies it"), as: academy.address("a@example.org"))
            try await academy.refuses(.transitionRefused, DecideRevocation(id, .revoke, reason: "r"))
            try await academy.refuses(.transitionRefused, SeatRevocationPanel(id, Self.panel.map(academy.address)))
            let serial = try #require(try await academy.documents().first).facts.serial.text
            try await academy.refuses(.revocationOpen, RevokeCertificate(serial: serial, reason: "r", secondPerson: "Bo"))
            try await academy.refuses(.accountNeeded, SuspendAward(id, reason: "r"))
        }
    }

    @Test("Neither the holder, nor who opened it, nor who marked inquires; who sat on the panel does not decide", arguments: Engine.allCases)
    func needsStrangers(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let id = try await prepare(academy)
            for member in ["p1@example.org", "rita@example.org"] {
                try await academy.refuses(.hadPart, SeatRevocationPanel(id, [member, "a@example.org", "b@example.org"].map(academy.address)))
            }
            #expect(throws: Refusal(.invalidInput)) { try SeatRevocationPanel(id, ["a@example.org", "b@example.org"].map(academy.address)) }
            try await academy.run(GrantRole(.governingBoard, within: .academy, to: academy.address("a@example.org")))
            try await inquire(id, academy)
            try await academy.refuses(.ownDecision, DecideRevocation(id, .revoke, reason: "r"), by: academy.address("a@example.org"))
            try await academy.refuses(.notPermitted, DecideRevocation(id, .revoke, reason: "r"), by: academy.address("b@example.org"))
            try await academy.refuses(.notPermitted, HearHolder(id, minute: "m"), by: academy.address("gov@example.org"))
        }
    }

    @Test("Only a ratified award is inquired into", arguments: Engine.allCases)
    func needsAnAward(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareReleased()
            try await academy.run(academy.deciding())
            let command = try OpenRevocationCase(cohort: academy.key(), person: academy.email(1), ground: .error, statement: "s")
            try await academy.refuses(.awardMissing, command)
        }
    }

    @Test("Decided by two at once, it is decided once", arguments: Engine.allCases)
    func decidesOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let id = try await prepare(academy)
            try await inquire(id, academy)
            let command = try DecideRevocation(id, .revoke, reason: "Heard the panel")
            let decided = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask { if case .decided = try await academy.run(command) { 1 } else { 0 } }
                }
                return try await group.reduce(0, +)
            }
            #expect(decided == 1)
            #expect(try academy.raw.count("document_history WHERE event = 'revoke'") == 1)
            try await academy.expectAuditHolds()
        }
    }
}
