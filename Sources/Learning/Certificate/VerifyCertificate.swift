/// Answers a verifier from the register: by the file itself, or by what a paper shows.
package struct VerifyCertificate: Command {
    package static let name = CommandName.verifyCertificate

    package enum Evidence: Sendable {
        case file([UInt8])
        case paper(serial: String, code: String)
    }

    /// Sealed files are far smaller; a larger one is none of ours and is not read.
    package static let maximumFileBytes = 2 << 20

    package let evidence: Evidence
    private let examiner: any SealExaminer

    package init(_ evidence: Evidence, examiner: any SealExaminer) {
        self.evidence = evidence
        self.examiner = examiner
    }

    /// - Throws: ``Refusal`` `file-too-large`, or `serial-mistyped` where a typing error can be told from an unknown serial.
    package func perform(in context: CommandContext) async throws -> Verification {
        switch evidence {
        case .file(let bytes): try await verify(file: bytes, in: context)
        case .paper(let serial, let code): try await verify(serial: serial, code: code, in: context)
        }
    }

    private func verify(file bytes: [UInt8], in context: CommandContext) async throws -> Verification {
        guard bytes.count <= Self.maximumFileBytes else { throw Refusal(.fileTooLarge, ["\(Self.maximumFileBytes >> 20)"]) }
        let now = context.clock.now
        let finding = await examiner.examine(bytes, at: now)
        var document: Document?
        if case .intact(let sealed) = finding.verdict {
            document = try await context.store.read { try $0.documents.find(digest: sealed.digest) }
        }
        return VerificationRule.judge(finding, register: .online(document, at: now), now: now)
    }

    /// A wrong code and an unknown serial get the same answer by the same query, which finds nothing in either case, so that neither answer nor time tells them apart
    /// (domain.md 2.6).
    private func verify(serial text: String, code: String, in context: CommandContext) async throws -> Verification {
        let now = context.clock.now
        let typedCode = VerificationCode(typed: code)
        return try await context.store.read { transaction in
            let prefix = try transaction.academy.requireIdentity().serialPrefix
            guard case .serial(let serial) = CertificateSerial.read(text, prefix: prefix) else {
                throw Refusal(.serialMistyped, [String(text.prefix(40))])
            }
            guard let document = try transaction.documents.find(serial, code: typedCode), document.state.isSealed else {
                return Verification(
                    answer: .notOurs,
                    statusAsOf: now,
                    checks: [VerificationCheck("in-register", .no, "no document has this serial and code")]
                )
            }
            return VerificationRule.judge(paper: document, at: now)
        }
    }
}
