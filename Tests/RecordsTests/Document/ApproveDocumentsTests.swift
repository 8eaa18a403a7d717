import Learning
import Testing

@Suite("Approving documents")
struct ApproveDocumentsTests {
    @Test("Nobody approves what they prepared, however they write their name", arguments: Engine.allCases)
    func needsTwoPeople(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareAwarded(people: 2)
            try await academy.run(academy.preparing())
            for name in ["Ada Registrar", " ada  REGISTRAR", "Àda Registrar"] {
                try await academy.refuses(.secondPersonNeeded, academy.approving(), as: Actor(role: .registrar, name: name))
            }
            try await academy.refuses(.notPermitted, academy.approving(), as: Actor(role: .secretariat, name: "Bo"))
            #expect(try await academy.approve().map(\.state) == [.approved, .approved])
            #expect(try await academy.approve().isEmpty)
            let signers = try academy.raw.column("SELECT DISTINCT name FROM document_signer ORDER BY name")
            #expect(signers == ["Ada Registrar", "Bo Approver"])
            try await academy.expectAuditHolds()
        }
    }

    @Test("Only those named are approved; nobody approves a document of their own", arguments: Engine.allCases)
    func approvesSome(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareAwarded(people: 2)
            let prepared = try await academy.run(academy.preparing()).prepared
            let serial = try #require(prepared.first).facts.serial.text
            let some = ApproveDocuments(cohort: try academy.key(), serials: [serial.lowercased()])
            let outcome = try await some.run(in: academy.context(as: TestAcademy.approver))
            #expect(outcome.approved.map(\.facts.serial.text) == [serial])
            try await academy.refuses(.serialMistyped, ApproveDocuments(cohort: academy.key(), serials: ["x"]), as: TestAcademy.approver)
            try await academy.refuses(
                .documentUnknown,
                ApproveDocuments(cohort: academy.key(), serials: ["IDPA-0000-0000-0000"]),
                as: TestAcademy.approver
            )
            let left = try #require(try await academy.documents().first { $0.state == .prepared })
            let holder = try await academy.store.read { try $0.enrolments.find(left.enrolment)?.person }
            let own = Actor(account: nil, person: holder, name: "Somebody", grants: [Grant(.approver, within: .academy)])
            try await academy.refuses(.secondPersonNeeded, academy.approving(), as: own)
        }
    }

    @Test("Approved by many at once, each is approved once", arguments: Engine.allCases)
    func approvesOnceAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareAwarded(people: 3)
            try await academy.run(academy.preparing())
            let count = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 { group.addTask { try await academy.approve().count } }
                return try await group.reduce(0, +)
            }
            #expect(count == 3)
            #expect(try academy.raw.count("document_signer") == 6)
            try await academy.expectAuditHolds()
        }
    }

    @Test("What was given up is neither approved nor sealed", arguments: Engine.allCases)
    func cancels(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.prepareCertificate().first)
            let command = try CancelDocument(serial: document.facts.serial.text, reason: "wrong signatory")
            #expect(try await academy.run(command) == .cancelled)
            #expect(try await academy.run(command) == .unchanged)
            try await academy.refuses(.documentNotApproved, IssueDocument(document.id, issuer: FakeIssuer()))
            let next = try #require(try await academy.approved().first)
            #expect(next.facts.edition == 1)
            try await academy.seal(next)
            try await academy.refuses(.transitionRefused, CancelDocument(serial: next.facts.serial.text, reason: "late"))
        }
    }

    @Test("What nobody approved is not sealed", arguments: Engine.allCases)
    func sealsNothingUnapproved(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareAwarded()
            let document = try #require(try await academy.run(academy.preparing()).prepared.first)
            let issuer = FakeIssuer()
            try await academy.refuses(.documentNotApproved, IssueDocument(document.id, issuer: issuer))
            #expect(issuer.sealed == 0)
        }
    }
}
