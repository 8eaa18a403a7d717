import Credentials
import Testing

@Suite struct WindowTests {
    let academy: TestAcademy

    init() throws { academy = try TestAcademy() }

    func summary(sealedAt time: Int64, now: Int64) throws -> String {
        try academy.verifier().examine(academy.sealed(at: time).bytes, now: now).verdict.summary
    }

    @Test func `a seal counts in the window of its key only`() throws {
        let second: Int64 = 1_000_000
        let end = academy.now + 365 * TestAcademy.day
        #expect(try summary(sealedAt: academy.now, now: end) == "intact")
        #expect(try summary(sealedAt: end - second, now: end) == "intact")
        #expect(try summary(sealedAt: end, now: end) == "notAdmitted key-window")
        #expect(try summary(sealedAt: academy.now - second, now: end) == "notAdmitted key-window")
    }

    @Test func `a seal is good long after its key and certificate ended`() throws {
        #expect(try summary(sealedAt: academy.now, now: academy.now + 9_000 * TestAcademy.day) == "intact")
    }

    @Test func `a claimed time may be five minutes ahead and no more`() throws {
        let minute: Int64 = 60_000_000
        let sealedAt = academy.now + 60 * minute
        #expect(try summary(sealedAt: sealedAt, now: sealedAt - 5 * minute) == "intact")
        #expect(try summary(sealedAt: sealedAt, now: sealedAt - 5 * minute - 1) == "notAdmitted sealing-time")
        #expect(try summary(sealedAt: sealedAt, now: .min) == "notAdmitted sealing-time")
        #expect(try summary(sealedAt: sealedAt, now: .max) == "intact")
    }

    @Test func `a key that was replaced counts until five minutes later, for what was on its way`() throws {
        var store = academy.store
        let replaced = academy.now + 10 * TestAcademy.day
        try store.addSealKey(now: replaced)
        let bundle = try academy.bundle(of: store, at: replaced)
        let verifier = SealVerifier(trust: try bundle.load())
        let later = replaced + 50 * TestAcademy.day
        #expect(verifier.examine(try academy.sealed(at: replaced - 1_000_000).bytes, now: later).verdict.summary == "intact")
        let end = replaced + KeyStore.retirementReserve
        #expect(verifier.examine(try academy.sealed(at: end - 1_000_000).bytes, now: later).verdict.summary == "intact")
        #expect(verifier.examine(try academy.sealed(at: end).bytes, now: later).verdict.summary == "notAdmitted key-window")
        let fresh = try Sealer(store, at: replaced).seal(SampleDocument.unsealed(at: replaced))
        let facts = try #require(verifier.examine(fresh.bytes, now: later).verdict.facts)
        #expect(facts.keyID == store.sealKeys[1].keyID)
    }

    /// Who has an old bundle meets a newer key: it is unknown, not a fraud.
    @Test func `a key made after the bundle is not known`() throws {
        var store = academy.store
        try store.addSealKey(now: academy.now + TestAcademy.day)
        let fresh = try Sealer(store, at: academy.now + TestAcademy.day).seal(SampleDocument.unsealed(at: academy.now + TestAcademy.day))
        let summary = try academy.verifier().examine(fresh.bytes, now: academy.now + TestAcademy.day).verdict.summary
        #expect(summary == "notOurs seal-key")
    }
}
