import Learning
import Testing

@Suite("Documents of past awards")
struct PastAwardDocumentTests {
    private func preparing(_ academy: TestAcademy, _ kind: DocumentKind = .certificate) throws -> PrepareDocuments {
        try PrepareDocuments(cohort: academy.key(TestAcademy.pastEdition), kind: kind, signatory: academy.signatory())
    }

    private func confirmNames(_ academy: TestAcademy, _ numbers: ClosedRange<Int>) async throws {
        for number in numbers {
            let email = try #require(EmailAddress("a\(number)@example.org"))
            let person = try #require(try await academy.find(email))
            try await academy.run(ConfirmName(email: email, shown: person.name, evidence: "signed proof"))
        }
    }

    @Test(
        "A day after they were taken over they get certificates as any other award, which say that they were recorded later",
        arguments: Engine.allCases
    )
    func certifies(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.preparePastEdition()
            try await academy.importAwards(academy.pastAwards(1...2))
            try await confirmNames(academy, 1...2)

            academy.clock.now = academy.clock.now.adding(seconds: 24 * 60 * 60 - 1)
            let early = try await academy.run(preparing(academy))
            #expect(early.prepared.isEmpty)
            #expect(early.waiting.map(\.cause) == [.recordedLately, .recordedLately])

            academy.clock.now = academy.clock.now.adding(seconds: 1)
            #expect(try await academy.run(preparing(academy)).prepared.count == 2)
            let approve = ApproveDocuments(cohort: try academy.key(TestAcademy.pastEdition))
            _ = try await approve.run(in: academy.context(as: TestAcademy.approver))
            let issuer = FakeIssuer()
            for document in try await academy.pastDocuments() { try await academy.run(IssueDocument(document.id, issuer: issuer)) }

            let issued = try await academy.pastDocuments()
            #expect(issued.map(\.state) == [.issued, .issued])
            let content = CertificateContent(
                award: try Course.sample().awardTitle,
                awardedOn: try academy.date("2019-09-27"),
                workloadHours: 375,
                isPast: true
            )
            #expect(issued.allSatisfy { $0.facts.content == .certificate(content) && $0.facts.preparedOn.description == "2026-11-03" })
            try await academy.expectAuditHolds()
        }
    }

    @Test("There is no transcript of marks that nobody has", arguments: Engine.allCases)
    func hasNoTranscript(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.preparePastEdition()
            try await academy.importAwards(academy.pastAwards(1...1))
            academy.clock.advance(days: 2)
            let outcome = try await academy.run(preparing(academy, .transcript))
            #expect(outcome.isEmpty && outcome.awaitingName.isEmpty)
            let email = try #require(EmailAddress("a1@example.org"))
            let named = try PrepareDocuments(
                cohort: academy.key(TestAcademy.pastEdition),
                kind: .transcript,
                people: [email],
                signatory: academy.signatory()
            )
            try await academy.refuses(.documentNotEarned, named)
        }
    }

    @Test("The schema knows no award without a total but one that names its source", arguments: Engine.allCases)
    func holdsOrigin(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.preparePastEdition()
            try await academy.importAwards(academy.pastAwards(1...1))
            for violation in [
                "UPDATE award SET source = NULL", "UPDATE award SET ratified_by = 'meeting'",
                "UPDATE award SET total_numerator = 1, total_denominator = 1",
                "UPDATE award SET ratified_by = NULL, ratified_on = NULL", "UPDATE award_import_row SET email = 'a@b.c'",
            ] {
                #expect(throws: (any Error).self, "\(violation)") { try academy.raw.execute(violation) }
            }
        }
    }
}
