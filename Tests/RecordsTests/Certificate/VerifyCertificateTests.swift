import Learning
import Testing

@Suite("Verifying a certificate")
struct VerifyCertificateTests {
    private func paper(_ academy: TestAcademy, _ serial: String, _ code: String) async throws -> Verification {
        try await VerifyCertificate(.paper(serial: serial, code: code), examiner: FakeExaminer(verdict: .notOurs)).run(
            in: academy.context(as: .publicVerifier)
        )
    }

    private func file(_ academy: TestAcademy, _ verdict: SealFinding.Verdict) async throws -> Verification {
        try await VerifyCertificate(.file([1, 2, 3]), examiner: FakeExaminer(verdict: verdict)).run(in: academy.context(as: .publicVerifier))
    }

    @Test("A paper: valid, then withdrawn since the day", arguments: Engine.allCases)
    func judgesPaper(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let facts = try #require(try await academy.issueCertificate().first).facts
            let valid = try await paper(academy, facts.serial.text, facts.code.text)
            #expect(valid.answer == .valid)
            #expect(valid.facts == facts)
            #expect(valid.isSpecimen)
            #expect(valid.statusAsOf == academy.clock.now)
            #expect(try await paper(academy, facts.serial.text.lowercased().dropFirst(5) + "", facts.code.text.lowercased()).answer == .valid)

            try await academy.run(RevokeCertificate(serial: facts.serial.text, reason: "r", secondPerson: "Bo"))
            let since = academy.clock.now
            academy.clock.advance(days: 3)
            let withdrawn = try await paper(academy, facts.serial.text, facts.code.text)
            #expect(withdrawn.answer == .withdrawn)
            #expect(withdrawn.since == since)
        }
    }

    @Test("A wrong code, an unknown serial and an unsealed document get one and the same answer", arguments: Engine.allCases)
    func tellsNothingToGuesses(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let prepared = try #require(try await academy.prepareCertificate().first).facts
            let unsealed = try await paper(academy, prepared.serial.text, prepared.code.text)
            try await academy.run(IssueDocument(try await academy.documents()[0].id, issuer: FakeIssuer()))
            let answers = [
                unsealed, try await paper(academy, prepared.serial.text, "0000-0000"),
                try await paper(academy, "IDPA-0000-0000-0000", prepared.code.text),
                try await paper(academy, prepared.serial.text, ""),
                try await paper(academy, prepared.serial.text, String(repeating: "x", count: 100_000)),
            ]
            #expect(Set(answers).count == 1)
            #expect(answers.first?.answer == .notOurs)
            #expect(answers.first?.facts == nil)
        }
    }

    @Test("A typing error is told apart from an unknown serial", arguments: Engine.allCases)
    func tellsTypingErrors(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            for text in ["", "IDPA-0000-0000-0001", "😀", String(repeating: "9", count: 100_000), "'; DROP TABLE document; --", "\u{0}"] {
                try await academy.refuses(
                    .serialMistyped,
                    VerifyCertificate(.paper(serial: text, code: "0000-0000"), examiner: FakeExaminer(verdict: .notOurs)),
                    as: .publicVerifier
                )
            }
        }
    }

    @Test("A file: the seal's finding with the register's state", arguments: Engine.allCases)
    func judgesFiles(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let document = try #require(try await academy.issueCertificate().first)
            let digest = try #require(try academy.raw.digest())
            let intact = SealFinding.Verdict.intact(
                .init(facts: document.facts, digest: digest, sealedAt: academy.clock.now, keyID: "test-key", isSpecimen: true)
            )
            let forged = SealFinding.Verdict.intact(
                .init(
                    facts: document.facts,
                    digest: [UInt8](repeating: 7, count: 32),
                    sealedAt: academy.clock.now,
                    keyID: "test-key",
                    isSpecimen: true
                )
            )
            #expect(try await file(academy, intact).answer == .valid)
            #expect(try await file(academy, forged).answer == .notInRegister)
            #expect(try await file(academy, .altered).answer == .changed)
            #expect(try await file(academy, .notOurs).answer == .notOurs)
            try await academy.run(RevokeCertificate(serial: document.facts.serial.text, reason: "r", secondPerson: "Bo"))
            #expect(try await file(academy, intact).answer == .withdrawn)
        }
    }

    @Test("A file larger than any of ours is not examined", arguments: Engine.allCases)
    func boundsFiles(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let bytes = [UInt8](repeating: 0, count: VerifyCertificate.maximumFileBytes + 1)
            try await academy.refuses(.fileTooLarge, VerifyCertificate(.file(bytes), examiner: FakeExaminer(verdict: .notOurs)), as: .publicVerifier)
            let largest = VerifyCertificate(.file(Array(bytes.dropLast())), examiner: FakeExaminer(verdict: .notOurs))
            #expect(try await largest.run(in: academy.context(as: .publicVerifier)).answer == .notOurs)
        }
    }

    @Test("Answers are counted by day", arguments: Engine.allCases)
    func countsAnswers(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let day = try academy.date("2026-11-02")
            for times in [1, 4] { try await academy.store.write { try $0.documents.count(.valid, on: day, times: times) } }
            try await academy.store.write { try $0.documents.count(.changed, on: day, times: 2) }
            #expect(
                try academy.raw.rows("SELECT day, answer, CAST(times AS TEXT) FROM verification_count ORDER BY answer") == [
                    ["2026-11-02", "changed", "2"], ["2026-11-02", "valid", "5"],
                ]
            )
        }
    }
}

extension RawDatabase {
    /// The digest of what the one seal covers.
    fileprivate func digest() throws -> [UInt8]? {
        let hexadecimal =
            switch self {
            case .sqlite: "lower(hex(signed_digest))"
            case .postgreSQL: "encode(signed_digest, 'hex')"
            }
        guard let text = try column("SELECT \(hexadecimal) FROM sealed_file").first else { return nil }
        return stride(from: 0, to: text.utf8.count, by: 2).compactMap { UInt8(text.dropFirst($0).prefix(2), radix: 16) }
    }
}
