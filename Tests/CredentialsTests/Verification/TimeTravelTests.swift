import Credentials
import Cryptography
import Testing

/// Documents in years to come, and after keys were lost.
@Suite struct TimeTravelTests {
    private static let year = 365 * TestAcademy.day
    private static let hour: Int64 = 3_600_000_000

    let works: AdmittedAcademy
    let now: Int64
    /// When keys were lost; the academy notices a month later.
    let lost: Int64
    let noticed: Int64

    init() throws {
        works = try AdmittedAcademy()
        now = works.now
        lost = works.now + 100 * TestAcademy.day
        noticed = works.now + 130 * TestAcademy.day
    }

    private func revoke(_ roles: [KeyRole], in works: inout AdmittedAcademy, reason: KeyRevocation.Reason = .keyCompromise) throws {
        for role in roles {
            let id = works.store.keys(role)[0].keyID
            try works.store.revoke(id, KeyRevocation(at: noticed, invalidityDate: lost, reason: reason))
        }
    }

    private func summary(_ bytes: [UInt8], _ verifier: SealVerifier) -> String {
        verifier.examine(bytes, now: noticed + Self.year).verdict.summary
    }

    @Test func `in ten years, under new keys and with the seal certificate ended, it is as good as on its first day`() throws {
        var works = works
        let sealed = try works.sealed(at: now)
        var time = now
        for year in 1...11 {
            time += Self.year - TestAcademy.day
            if year.isMultiple(of: 5) { try works.store.rotate(.intermediate, now: time) }
            for role in [KeyRole.seal, .timeStamp, .badge, .bundle] { try works.store.rotate(role, now: time) }
        }
        try works.store.renewRootList(now: time, rootKey: RootKey(in: works.academy.folder))
        #expect(time > works.store.keys(.seal)[0].certificate.validity.upperBound)
        let verifier = try works.verifier(at: time, policy: works.policy(), checkpoints: [works.witnessed(at: now)])
        let examination = verifier.examine(sealed.bytes, now: time)
        #expect(examination.verdict.summary == "intact")
        #expect(examination.checks.filter { $0.outcome != .yes }.map(\.id) == [.archive])
    }

    @Test func `after a seal key was lost, what was time-stamped before counts and what came after does not`() throws {
        var works = works
        let before = try works.sealed(at: lost - Self.hour)
        let after = try works.sealed("Certificate of compassion", at: lost + Self.hour)
        try revoke([.seal], in: &works)
        let verifier = try works.verifier(at: noticed)
        #expect(summary(before.bytes, verifier) == "intact")
        #expect(summary(after.bytes, verifier) == "notAdmitted key-window")
    }

    @Test func `a thief who dates back by the seal key alone is refused, also where there is no log`() throws {
        var works = works
        var changes = AdmittedAcademy.Changes()
        changes.isStamped = false
        let forged = try works.sign(at: now, changes).finishWithoutProof()
        #expect(summary(forged.bytes, try works.verifier(at: noticed, policy: nil)) == "intact")
        try revoke([.seal], in: &works)
        #expect(summary(forged.bytes, try works.verifier(at: noticed, policy: nil)) == "notAdmitted key-window")
        #expect(summary(forged.bytes, try works.verifier(at: noticed)) == "notAdmitted log-proof")
    }

    @Test func `a seal key that was only replaced leaves what it sealed as it was`() throws {
        var works = works
        var changes = AdmittedAcademy.Changes()
        changes.isStamped = false
        let plain = try works.sign(at: now, changes).finishWithoutProof()
        try revoke([.seal], in: &works, reason: .superseded)
        #expect(summary(plain.bytes, try works.verifier(at: noticed, policy: nil)) == "intact")
    }

    @Test func `a lost time-stamp key takes its own word from documents, and nothing else`() throws {
        var works = works
        let documents = [try works.sealed(at: lost - Self.hour), try works.sealed("Certificate of compassion", at: lost + Self.hour)]
        try revoke([.timeStamp], in: &works)
        for policy in [try works.policy(), nil] {
            let verifier = try works.verifier(at: noticed, policy: policy)
            for document in documents {
                let examination = verifier.examine(document.bytes, now: noticed)
                #expect(examination.verdict.facts?.sealedAt == examination.verdict.facts?.claimedAt)
                #expect(examination.outcome(.timeStamp) == .notChecked && examination.verdict.summary == "intact")
            }
        }
    }

    @Test func `with seal and time-stamp keys lost together only the log, and what witnesses saw of it, vouches`() throws {
        var works = works
        let sealed = try works.sealed(at: lost - Self.hour)
        let early = try works.witnessed(at: lost - 60_000_000)
        // Dated back by both keys; the log has nothing of it.
        let forged = try works.sign("Certificate of compassion", at: lost - Self.hour).finishWithoutProof()
        try revoke([.seal, .timeStamp], in: &works)
        let late = try works.witnessed(at: noticed)
        let cases: [(LogPolicy?, [SignedCheckpoint], String, String)] = [
            (try works.policy(), [early], "intact", "notAdmitted log-proof"),
            (try works.policy(), [late], "notAdmitted key-window", "notAdmitted log-proof"),
            (try works.policy(), [], "notAdmitted key-window", "notAdmitted log-proof"),
            (try works.policy(hasWitness: false), [], "intact", "notAdmitted log-proof"),
            (nil, [], "notAdmitted key-window", "notAdmitted key-window"),
        ]
        for (index, (policy, checkpoints, own, foreign)) in cases.enumerated() {
            let verifier = try works.verifier(at: noticed, policy: policy, checkpoints: checkpoints)
            #expect(summary(sealed.bytes, verifier) == own, "case \(index)")
            #expect(summary(forged.bytes, verifier) == foreign, "case \(index)")
        }
    }

    @Test func `an archive time-stamp by a key that was not lost vouches too`() throws {
        var works = works
        let sealed = try works.sealed(at: now)
        let archivedAt = now + 50 * TestAcademy.day
        try works.store.rotate(.timeStamp, now: archivedAt)
        try works.store.renewLists(now: archivedAt)
        let archiver = Archiver(try AcademyTimeStamper(works.store, at: archivedAt, clock: { archivedAt }))
        let archived = try archiver.archive(sealed.bytes, SecurityStore(works.store, at: archivedAt))
        try revoke([.seal, .timeStamp], in: &works)
        let verifier = try works.verifier(at: noticed, policy: nil)
        #expect(summary(archived.bytes, verifier) == "intact")
        #expect(summary(sealed.bytes, verifier) == "notAdmitted key-window")
    }

    @Test func `a lost log key admits nothing from then on`() throws {
        var works = works
        let before = try works.sealed(at: lost - Self.hour)
        let after = try works.sealed("Certificate of compassion", at: lost + Self.hour)
        try revoke([.log], in: &works)
        let verifier = try works.verifier(at: noticed)
        #expect(summary(before.bytes, verifier) == "intact")
        #expect(summary(after.bytes, verifier) == "notAdmitted log-proof")
    }

    @Test func `with seal, time-stamp and log keys lost together nothing vouches but witnesses`() throws {
        var two = works
        let sealed = try two.sealed(at: lost - Self.hour)
        try revoke([.seal, .timeStamp], in: &two)
        #expect(summary(sealed.bytes, try two.verifier(at: noticed, policy: two.policy(hasWitness: false))) == "intact")
        try revoke([.log], in: &two)
        #expect(summary(sealed.bytes, try two.verifier(at: noticed, policy: two.policy(hasWitness: false))) == "notAdmitted key-window")
    }

    @Test func `a lost intermediate takes all keys below it along`() throws {
        var works = works
        let before = try works.sealed(at: lost - Self.hour)
        let after = try works.sealed("Certificate of compassion", at: lost + Self.hour)
        try works.store.rotate(.intermediate, now: noticed)
        try works.store.rotate(.bundle, now: noticed)
        let intermediate = works.store.intermediates[0].keyID
        try works.store.revoke(intermediate, KeyRevocation(at: noticed, invalidityDate: lost, reason: .keyCompromise))
        // All keys are lost with it, so that nothing vouches but what witnesses saw.
        let seen = try works.witnessed(at: lost - 60_000_000, size: 1)
        let verifier = try works.verifier(at: noticed, policy: works.policy(), checkpoints: [seen])
        #expect(summary(before.bytes, verifier) == "intact")
        #expect(summary(after.bytes, verifier) == "notAdmitted credential-proof")
    }

    /// How old the bundle's list of exceptions may be is the register's rule; the seal is as good by an old bundle as by a new one.
    @Test func `a bundle of 40 days ago still tells the seal, and not a key that it does not know`() throws {
        var works = works
        let sealed = try works.sealed(at: now)
        let verifier = try works.verifier(at: now)
        let later = now + 40 * TestAcademy.day
        #expect(verifier.examine(sealed.bytes, now: later).verdict.summary == "intact")
        try works.store.renewLists(now: later)
        try works.store.rotate(.seal, now: later)
        #expect(verifier.examine(try works.sealed(at: later).bytes, now: later).verdict.summary == "notOurs seal-key")
    }
}
