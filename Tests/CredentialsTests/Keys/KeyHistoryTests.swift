import Credentials
import Foundation
import TestTools
import Testing

/// Keys come and go; what is known of them stays.
@Suite struct KeyHistoryTests {
    let academy: TestAcademy
    let later: Int64

    init() throws {
        academy = try TestAcademy()
        later = academy.now + 100 * TestAcademy.day
    }

    @Test(arguments: KeyRole.founding)
    func `the next key of a role takes over at that instant`(role: KeyRole) throws {
        var store = academy.store
        try store.rotate(role, now: later)
        let keys = store.keys(role)
        #expect(keys.count == 2)
        #expect(keys[0].use == academy.now..<later + KeyStore.retirementReserve)
        #expect(keys[1].use.lowerBound == later)
        #expect(try store.key(role, at: later).keyID == keys[1].keyID)
        let records = store.records.filter { $0.role == role }
        #expect(records.map(\.state) == [.retired, .active])
        #expect(records.map(\.created) == [academy.now, later])
        #expect(records[0].retired == later + KeyStore.retirementReserve)
        #expect(try KeyStore.open(academy.folder).records == store.records)
    }

    @Test func `the root is never replaced`() throws {
        var store = academy.store
        let error = #expect(throws: KeyError.self) { try store.rotate(.root, now: later) }
        #expect(error?.code == .keyMismatch)
    }

    @Test func `a key for tokens of others is RSA`() throws {
        var store = academy.store
        try store.rotate(.badgeToken, now: academy.now)
        #expect(store.records.last?.algorithm == .rsa3072)
        let text = try PeerTool.run("openssl", ["x509", "-in", academy.folder + "/badge-token-1.crt", "-noout", "-text"]).text
        #expect(text.contains("Public-Key: (3072 bit)"))
    }

    @Test func `keys under a new intermediate lead to the root, and those under the old one still do`() throws {
        var store = academy.store
        try store.rotate(.intermediate, now: later)
        try store.rotate(.seal, now: later)
        try store.rotate(.timeStamp, now: later)
        #expect(store.issuers(of: store.sealKeys[0].certificate) == [store.intermediates[0], store.root])
        #expect(store.issuers(of: store.sealKeys[1].certificate) == [store.intermediates[1], store.root])
        let bundle = try academy.bundle(of: store, at: later)
        let verifier = SealVerifier(trust: try bundle.load())
        #expect(verifier.examine(try academy.sealed().bytes, now: later).verdict.summary == "intact")
        let fresh = try Sealer(store, at: later).seal(SampleDocument.unsealed(at: later))
        #expect(verifier.examine(fresh.bytes, now: later).verdict.summary == "intact")
    }

    @Test func `a retired key signs no more, and cannot be retired again`() throws {
        var store = academy.store
        let id = store.sealKeys[0].keyID
        try store.retire(id, now: later)
        #expect(store.sealKeys[0].use == academy.now..<later + KeyStore.retirementReserve)
        #expect(throws: KeyError.self) { try store.sealKey(at: later) }
        #expect(throws: KeyError.self) { try store.retire(id, now: later) }
        #expect(throws: KeyError.self) { try store.retire(store.root.keyID, now: later) }
    }

    @Test func `two processes do not overwrite one another's changes`() throws {
        var first = try KeyStore.open(academy.folder)
        var second = try KeyStore.open(academy.folder)
        try first.rotate(.seal, now: later)
        let error = #expect(throws: KeyError.self) { try second.rotate(.badge, now: later) }
        #expect(error?.code == .storeChanged)
        #expect(try KeyStore.open(academy.folder).records == first.records)
        #expect(second.records == academy.store.records)
    }

    @Test func `what a broken making left behind is in nobody's way`() throws {
        try Data("rest".utf8).write(to: URL(fileURLWithPath: academy.folder + "/seal-2.key"))
        try Data("rest".utf8).write(to: URL(fileURLWithPath: academy.folder + "/seal-2.crt"))
        var store = academy.store
        try store.rotate(.seal, now: later)
        #expect(try KeyStore.open(academy.folder).sealKeys.count == 2)
    }

    @Test func `a history that contradicts itself is refused`() throws {
        let path = academy.folder + "/keys.json"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        for (old, new) in [
            (#""state":"active""#, #""state":"retired""#), (#""algorithm":"P-256""#, #""algorithm":"Ed25519""#),
            (#""role":"seal""#, #""role":"sceau""#), (#""number":1"#, #""number":0"#), (#""role":"badge""#, #""role":"log""#),
        ] {
            try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: URL(fileURLWithPath: path))
            let error = #expect(throws: KeyError.self, "\(new)") { try KeyStore.open(academy.folder) }
            #expect(error?.code == .storeMalformed)
        }
    }
}
