import Learning
import Testing

@Suite("Verification rule")
struct VerificationRuleTests {
    private static let sealedAt = Instant(microseconds: 1_790_000_000_000_000)
    private static let now = sealedAt.adding(seconds: 100 * 86_400)
    private static let since = sealedAt.adding(seconds: 86_400)

    /// Ruling 6: what each state of the register makes of a good seal.
    private static let answers: [DocumentState: VerificationAnswer] = [
        .eligible: .notInRegister, .nameConfirmed: .notInRegister, .prepared: .notInRegister, .approved: .notInRegister, .issued: .valid,
        .superseded: .replaced, .suspended: .suspended, .revoked: .withdrawn, .annulled: .annulled,
        .cancelled: .notInRegister,
    ]

    private func finding(_ verdict: SealFinding.Verdict) -> SealFinding {
        SealFinding(verdict: verdict, checks: [VerificationCheck("seal-intact", .yes)])
    }

    private func intact(isSpecimen: Bool = false) throws -> SealFinding {
        finding(.intact(.init(facts: try .sample(isSpecimen: isSpecimen), digest: [1], sealedAt: Self.sealedAt, keyID: "k", isSpecimen: isSpecimen)))
    }

    private func document(_ state: DocumentState, isSpecimen: Bool = false) throws -> Document {
        let id = UUIDv7(high: 1, low: 1)
        return Document(
            id: Identifier(id),
            enrolment: Identifier(id),
            facts: try .sample(isSpecimen: isSpecimen),
            state: state,
            stateSince: Self.since
        )
    }

    @Test("A good seal gets the register's answer", arguments: DocumentState.allCases)
    func answersOnline(state: DocumentState) throws {
        let verification = VerificationRule.judge(try intact(), register: .online(try document(state), at: Self.now), now: Self.now)
        #expect(verification.answer == Self.answers[state])
        #expect(verification.statusAsOf == Self.now)
        #expect(verification.since == ([.superseded, .suspended, .revoked].contains(state) ? Self.since : nil))
        #expect((verification.facts != nil) == [.issued, .suspended, .revoked].contains(state))
        #expect(verification.checks.first?.name == "seal-intact")
        #expect(verification.checks.contains(VerificationCheck("in-register", .yes)))
    }

    @Test("A paper gets the same answer without its seal having been looked at", arguments: DocumentState.allCases)
    func answersPaper(state: DocumentState) throws {
        let verification = VerificationRule.judge(paper: try document(state), at: Self.now)
        #expect(verification.answer == Self.answers[state])
        #expect((verification.facts != nil) == [.issued, .suspended, .revoked].contains(state))
        #expect(verification.checks.contains { $0.name == "seal-intact" && $0.result == .notChecked })
        #expect(verification.sealedAt == nil)
    }

    @Test("A good seal without an entry is an alarm and shows no facts")
    func alarmsWithoutEntry() throws {
        let verification = VerificationRule.judge(try intact(), register: .online(nil, at: Self.now), now: Self.now)
        #expect(verification.answer == .notInRegister)
        #expect(verification.facts == nil)
        #expect(verification.checks.contains { $0.name == "in-register" && $0.result == .no })
    }

    @Test("What the seal itself says no to, no register makes good", arguments: DocumentState.allCases)
    func sealComesFirst(state: DocumentState) throws {
        let status = DocumentStatus(digest: [1], state: state, since: Self.since)
        let registers: [VerificationRule.Register] = [
            .online(try document(state), at: Self.now), .online(nil, at: Self.now), .offline(status, asOf: Self.now), .offline(nil, asOf: Self.now),
        ]
        let verdicts: [(SealFinding.Verdict, VerificationAnswer)] = [
            (.altered, .changed), (.notOurs, .notOurs), (.unexamined, .cannotJudge), (.foreignContent, .notInRegister),
        ]
        for register in registers {
            for (verdict, answer) in verdicts {
                let verification = VerificationRule.judge(finding(verdict), register: register, now: Self.now)
                #expect(verification.answer == answer)
                #expect(verification.facts == nil)
                #expect(verification.statusAsOf == nil)
                #expect(verification.since == nil)
            }
        }
    }

    @Test("Offline, a listed exception is told, however old the list", arguments: DocumentState.allCases, [0, 29, 31, 400] as [Int64])
    func answersOfflineExceptions(state: DocumentState, days: Int64) throws {
        let asOf = Self.now.adding(seconds: -days * 86_400)
        let status = DocumentStatus(digest: [1], state: state, since: Self.since)
        let finding = try intact()
        let verification = VerificationRule.judge(finding, register: .offline(status, asOf: asOf), now: Self.now)
        let expected = state == .issued && days > 30 ? .cannotJudge : Self.answers[state]
        #expect(verification.answer == expected)
        #expect(verification.statusAsOf == asOf)
    }

    @Test(
        "Offline, no exception means valid for 30 days to the microsecond",
        arguments: [
            (0, VerificationAnswer.valid), (1, .valid), (30 * 86_400_000_000, .valid), (30 * 86_400_000_000 + 1, .cannotJudge),
            (99 * 86_400_000_000, .cannotJudge),
            (-300_000_000, .valid), (-300_000_001, .cannotJudge),
        ] as [(Int64, VerificationAnswer)]
    )
    func answersOffline(age: Int64, answer: VerificationAnswer) throws {
        let asOf = Instant(microseconds: Self.now.microseconds - age)
        let verification = VerificationRule.judge(try intact(), register: .offline(nil, asOf: asOf), now: Self.now)
        #expect(verification.answer == answer)
        #expect(verification.statusAsOf == asOf)
        // "Cannot be judged: authentic, status unknown since D": the facts are still shown.
        #expect(verification.facts != nil)
        #expect(verification.checks.contains { $0.name == "in-register" && $0.result == .notChecked })
    }

    @Test("A list made before the document was sealed says nothing of it")
    func needsListAfterSeal() throws {
        let asOf = Self.sealedAt.adding(seconds: -1)
        let verification = VerificationRule.judge(try intact(), register: .offline(nil, asOf: asOf), now: Self.sealedAt.adding(seconds: 60))
        #expect(verification.answer == .cannotJudge)
        #expect(VerificationRule.judge(try intact(), register: .offline(nil, asOf: Self.sealedAt), now: Self.sealedAt).answer == .valid)
    }

    @Test("A specimen is told as one on every way", arguments: DocumentState.allCases)
    func tellsSpecimens(state: DocumentState) throws {
        let registers: [VerificationRule.Register] = [
            .online(try document(state, isSpecimen: true), at: Self.now), .online(nil, at: Self.now), .offline(nil, asOf: Self.now),
            .offline(DocumentStatus(digest: [1], state: state, since: Self.since), asOf: Self.now),
        ]
        for register in registers {
            #expect(VerificationRule.judge(try intact(isSpecimen: true), register: register, now: Self.now).isSpecimen)
            #expect(!VerificationRule.judge(try intact(), register: register, now: Self.now).isSpecimen)
        }
        #expect(VerificationRule.judge(paper: try document(state, isSpecimen: true), at: Self.now).isSpecimen)
    }

    @Test("Exit codes: 0 for valid alone, 2 where nothing could be judged, else 1", arguments: VerificationAnswer.allCases)
    func hasExitCodes(answer: VerificationAnswer) {
        let expected: Int32 = answer == .valid ? 0 : answer == .cannotJudge ? 2 : 1
        #expect(answer.exitCode == expected)
    }
}
