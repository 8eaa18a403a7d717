import Credentials
import Cryptography
import Foundation
import Testing

/// Certificates and lists under the seal.
@Suite struct SecurityStoreTests {
    let academy: TestAcademy
    let store: SecurityStore

    init() throws {
        academy = try TestAcademy()
        store = try SecurityStore(academy.store, at: academy.now)
    }

    func summary(_ store: SecurityStore?, stamped: Bool = true) throws -> String {
        let document = try SampleDocument.unsealed(at: academy.now, security: store)
        let signed = try academy.sealer.sign(document, timeStamper: stamped ? academy.timeStamper(at: academy.now) : nil)
        return try academy.verifier().examine(signed.finishWithoutProof().bytes, now: academy.now).verdict.summary
    }

    @Test func `it holds both chains and the lists of all who certified`() throws {
        let keys = academy.store
        #expect(Set(store.certificates) == [keys.sealKeys[0].certificate, keys.timeStampKeys[0].certificate, keys.intermediates[0], keys.root])
        #expect(Set(store.lists) == [try keys.revocationList(of: keys.root).der, try keys.revocationList(of: keys.intermediates[0]).der])
        #expect(try summary(store) == "intact")
    }

    @Test func `the same facts give the same bytes, with the store under the seal`() throws {
        let first = try SampleDocument.unsealed(at: academy.now, security: store)
        #expect(try SampleDocument.unsealed(at: academy.now, security: store).bytes == first.bytes)
        let data = try #require(try StrictReader.read(first.bytes).security)
        #expect(data.certificates == store.certificates.map(\.der) && data.lists == store.lists)
    }

    @Test func `a list that ran out is not put into documents`() throws {
        let error = #expect(throws: KeyError.self) { try SecurityStore(academy.store, at: academy.now + 31 * TestAcademy.day) }
        #expect(error?.code == .listOutdated)
        var keys = academy.store
        try keys.renewLists(now: academy.now + 31 * TestAcademy.day)
        #expect(try SecurityStore(keys, at: academy.now + 31 * TestAcademy.day).lists.count == 2)
    }

    @Test func `more or less than that is refused, although the seal key signed it`() throws {
        let stranger = try TestAcademy()
        let other = stranger.store
        let lists = store.lists
        let list = try other.revocationList(of: other.root).der
        let cases: [(SecurityStore, String)] = [
            (try SecurityStore(certificates: store.certificates + [other.root], lists: lists), "more certificates"),
            (try SecurityStore(certificates: Array(store.certificates.dropLast()), lists: lists), "fewer certificates"),
            (try SecurityStore(certificates: store.certificates, lists: lists + [list]), "a stranger's list"),
            (try SecurityStore(certificates: store.certificates, lists: [lists[0]]), "one list"),
            (try SecurityStore(certificates: store.certificates, lists: lists + [[0x30, 0x00]]), "no list"),
        ]
        for (store, name) in cases { #expect(try summary(store) == "notAdmitted revocation-data", "\(name)") }
        #expect(try summary(store, stamped: false) == "altered time-stamp")
    }

    @Test func `a list from after the signature, or that names a key, is refused`() throws {
        var keys = academy.store
        try keys.revoke(keys.keys(.badge)[0].keyID, KeyRevocation(at: academy.now + TestAcademy.day, reason: .superseded))
        let late = try SecurityStore(keys, at: academy.now + TestAcademy.day)
        #expect(try summary(late) == "notAdmitted revocation-data")
        try keys.revoke(keys.sealKeys[0].keyID, KeyRevocation(at: academy.now + TestAcademy.day, invalidityDate: academy.now, reason: .keyCompromise))
        let named = try SecurityStore(
            certificates: store.certificates,
            lists: [keys.revocationList(of: keys.root).der, keys.revocationList(of: keys.intermediates[0]).der]
        )
        #expect(try summary(named) == "notAdmitted revocation-data")
    }

    /// Each file is whole and consistent again after the change.
    @Test(arguments: [
        Edit("/Type /DSS", "/Type /DSX"), Edit("/CRLs [", "/OCSPs [] /CRLs ["), Edit("/DSS ", "/VRI << >> /DSS "),
        Edit("<< /CRLs [", "<< /CRLs [1 0 R "), Edit("/Certs [", "/Certs [1 0 R "),
    ]) func `a store of another form is refused`(edit: Edit) throws {
        var editor = FileEditor(try SampleDocument.unsealed(at: academy.now, security: store).bytes)
        try editor.replace(edit.old, with: edit.new)
        #expect(throws: ReadRefusal.self) { try StrictReader.read(editor.bytes) }
    }
}
