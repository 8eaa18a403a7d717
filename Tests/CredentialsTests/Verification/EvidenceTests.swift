import Credentials
import Cryptography
import Testing

/// Everything that a document carries beside its seal, judged by a published bundle.
@Suite struct EvidenceTests {
    let works: AdmittedAcademy
    let now: Int64

    init() throws {
        works = try AdmittedAcademy()
        now = works.now
    }

    private func summary(_ bytes: [UInt8], _ verifier: SealVerifier? = nil) throws -> String {
        try (verifier ?? works.verifier(at: now)).examine(bytes, now: now).verdict.summary
    }

    @Test func `a whole document answers every question, in their order`() throws {
        var works = works
        let sealed = try works.sealed(at: now)
        let verifier = try works.verifier(at: now, policy: works.policy(), checkpoints: [works.witnessed(at: now)])
        let examination = verifier.examine(sealed.bytes, now: now)
        #expect(
            examination.checks.map(\.id.rawValue) == [
                "file-profile", "seal-key", "contents", "signature-container", "signature", "time-stamp", "revocation-data", "archive-time-stamps",
                "credential-proof", "identifiers", "log-proof", "witnessed", "key-window", "sealing-time",
            ]
        )
        #expect(examination.checks.filter { $0.outcome != .yes }.map(\.id) == [.archive])
        let facts = try #require(examination.verdict.facts)
        #expect(facts.identifier == AdmittedAcademy.identifier)
        #expect(facts.badge?.facts.holder.name == "Noa Levi")
        #expect(facts.entry?.index == 0 && facts.entry?.leaf.time == now && facts.entry?.witnessedAt == now)
        #expect(facts.sealedAt == now && facts.documentDigest == sealed.digest)
    }

    @Test func `the time of a document is that of its time-stamp`() throws {
        var works = works
        var changes = AdmittedAcademy.Changes()
        changes.stampedAt = now + 3_600_000_000
        changes.enteredAt = now + 3_600_000_000
        let sealed = try works.sealed(at: now, changes)
        let facts = try #require(try works.verifier(at: now).examine(sealed.bytes, now: now + TestAcademy.day).verdict.facts)
        #expect(facts.sealedAt == now + 3_600_000_000 && facts.claimedAt == now)
    }

    @Test func `what the real key sealed and the log does not have is refused from when the log has all`() throws {
        let sealed = try works.sign(at: now).finishWithoutProof()
        for (since, expected) in [
            (0, "notAdmitted log-proof"), (now, "notAdmitted log-proof"), (now + 1_000_000, "intact"), (nil, "intact"),
        ] as [(Int64?, String)] {
            let verifier = try works.verifier(at: now, policy: works.policy(requiredSince: since))
            #expect(try summary(sealed.bytes, verifier) == expected)
        }
        let verifier = try works.verifier(at: now, policy: nil)
        #expect(verifier.examine(sealed.bytes, now: now).outcome(.logProof) == .notChecked)
        #expect(try summary(sealed.bytes, verifier) == "intact")
    }

    @Test func `a foreign proof is refused`() throws {
        var works = works
        let signed = try works.sign(at: now)
        let other = try works.sign("Certificate of compassion", at: now)
        let leaf = try works.leaf(signed, at: now)
        let otherProof = try works.enter(works.leaf(other, at: now))
        let proof = try works.enter(leaf)
        #expect(try summary(signed.finish(with: proof.bytes).bytes) == "intact")

        var strange = try SampleLog(seed: 9)
        try strange.append([leaf.entry])
        let path = try works.log.tree.inclusionProof(of: 1).path
        let witnessed = try proof.checkpoint.cosign(by: works.witness, at: now / 1_000_000)
        let refused: [(String, LogProof)] = [
            ("of another document", otherProof), ("of another log", try strange.proof(of: 0, extra: leaf.entry)),
            ("with another's entry", LogProof(index: proof.index, path: proof.path, checkpoint: proof.checkpoint, extra: otherProof.extra)),
            ("without the entry", try works.log.proof(of: 1)),
            ("at another place", LogProof(index: 0, path: path, checkpoint: proof.checkpoint, extra: leaf.entry)),
            ("with more signatures", LogProof(index: 1, path: path, checkpoint: witnessed, extra: leaf.entry)),
            ("of another size", LogProof(index: 1, path: path, checkpoint: try works.log.signed(at: 1), extra: leaf.entry)),
        ]
        for (name, proof) in refused { #expect(try summary(signed.finish(with: proof.bytes).bytes) == "altered log-proof", "\(name)") }
        for junk in [[], Array("c2sp.org/tlog-proof@v1\n".utf8), proof.bytes + [0x0A], Array(proof.bytes.dropLast())] as [[UInt8]] {
            #expect(try summary(signed.finish(with: junk).bytes) == "altered log-proof")
        }
    }

    @Test func `a document that was entered long after its time-stamp is told as dated back`() throws {
        for (delay, expected) in [
            (3_600_000_000, "intact"), (2 * TestAcademy.day, "notAdmitted log-proof"), (-3_600_000_000, "notAdmitted log-proof"),
        ] as [(Int64, String)] {
            var works = works
            var changes = AdmittedAcademy.Changes()
            changes.enteredAt = now + TestAcademy.day + delay
            let sealed = try works.sealed(at: now + TestAcademy.day, changes)
            let verifier = try works.verifier(at: now)
            #expect(verifier.examine(sealed.bytes, now: now + 9 * TestAcademy.day).verdict.summary == expected, "\(delay)")
        }
    }

    @Test func `witnesses are asked for with a copy of the log, and contradict another log`() throws {
        var works = works
        let sealed = try works.sealed(at: now)
        try works.enterOthers(300)
        let policy = try works.policy()
        let newest = try works.witnessed(at: now + TestAcademy.day)
        let published = works.log.published
        func examine(_ checkpoints: [SignedCheckpoint], _ copy: SealVerifier.LogCopy? = nil, policy: LogPolicy) throws -> SealExamination {
            try works.verifier(at: now, policy: policy, checkpoints: checkpoints, logCopy: copy).examine(sealed.bytes, now: now)
        }
        #expect(try examine([], policy: policy).outcome(.witnessed) == .notChecked)
        #expect(try examine([newest], policy: policy).outcome(.witnessed) == .notChecked)
        let whole = try examine([newest], { published[$0] }, policy: policy)
        #expect(whole.outcome(.witnessed) == .yes && whole.verdict.facts?.entry?.witnessedAt == now + TestAcademy.day)
        #expect(try examine([newest], { _ in nil }, policy: policy).outcome(.witnessed) == .notChecked)
        #expect(try examine([newest], { published[$0].map { $0.map { $0 ^ 1 } } }, policy: policy).outcome(.witnessed) == .notChecked)
        #expect(try examine([newest], { _ in throw BadgeSample.SampleMissing() }, policy: policy).verdict.facts != nil)

        var fork = try SampleLog(works.academy)
        try fork.append([try SampleLog.leaf(1).entry])
        let other = try fork.signed().cosign(by: works.witness, at: now / 1_000_000)
        #expect(try examine([other], policy: policy).verdict.summary == "notAdmitted witnessed")
        try fork.append((2..<400).map { try SampleLog.leaf($0).entry })
        let longer = try fork.signed().cosign(by: works.witness, at: now / 1_000_000)
        let forked = fork.published
        #expect(try examine([longer], { forked[$0] }, policy: policy).verdict.summary == "notAdmitted witnessed")

        let strict = try works.policy(witnessedSince: now)
        #expect(try examine([newest], policy: strict).verdict.summary == "unproved witnessed")
        #expect(try examine([newest], { published[$0] }, policy: strict).verdict.summary == "intact")
    }

    @Test func `the badge is by a badge key in use, of this document and its facts`() throws {
        typealias Changes = AdmittedAcademy.Changes
        let cases: [(String, String, (inout Changes) -> Void)] = [
            ("nothing", "intact", { _ in }),
            ("key", "notAdmitted credential-proof", { $0.badgeKey = try? BadgeSample.key() }),
            ("role", "notAdmitted credential-proof", { $0.badgeKey = try? works.store.messageSigner(.log, at: now).signer as? Ed25519KeyPair }),
            ("time", "notAdmitted credential-proof", { $0.badgeCreated = now + 2 * TestAcademy.day }),
            ("window", "notAdmitted credential-proof", { $0.badgeCreated = now - 3_600_000_000 }),
            ("credential", "notAdmitted identifiers", { $0.badgeIdentifier = String(repeating: "ab", count: 16) }),
            ("document", "notAdmitted identifiers", { $0.identifier = String(repeating: "ab", count: 16) }),
            ("facts", "notAdmitted identifiers", { $0.badgeFacts = [1] }),
            ("entry", "altered identifiers", { $0.leafIdentifier = "another" }),
        ]
        for (name, expected, change) in cases {
            var works = works
            var changes = Changes()
            change(&changes)
            #expect(try summary(works.sealed(at: now, changes).bytes) == expected, "\(name)")
        }
    }

    @Test func `a document without badge and log is judged by what it has`() throws {
        let examination = try works.verifier(at: now, policy: nil).examine(works.academy.stamped().bytes, now: now)
        #expect(examination.verdict.facts != nil)
        #expect(
            examination.checks.filter { $0.outcome == .notChecked }.map(\.id) == [.archive, .credentialProof, .identifiers, .logProof, .witnessed]
        )
    }
}
