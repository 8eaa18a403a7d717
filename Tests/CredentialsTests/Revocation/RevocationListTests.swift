import Credentials
import Foundation
import TestTools
import Testing

@Suite struct RevocationListTests {
    let academy: TestAcademy
    let later: Int64

    init() throws {
        academy = try TestAcademy()
        later = academy.now + 30 * TestAcademy.day
    }

    private func openssl(_ arguments: [String]) throws -> PeerTool.Output { try PeerTool.run("openssl", arguments) }

    private func revoked(_ role: KeyRole, _ revocation: KeyRevocation) throws -> KeyStore {
        var store = academy.store
        try store.revoke(store.keys(role)[0].keyID, revocation)
        return store
    }

    @Test func `a new academy has two empty lists, each signed by its issuer`() throws {
        let stranger = try TestAcademy().store.root
        for issuer in [academy.store.root, academy.store.intermediates[0]] {
            let list = try academy.store.revocationList(of: issuer)
            #expect(list.count == 0 && list.number == 1 && list.thisUpdate == academy.now)
            #expect(list.isIssued(by: issuer))
            #expect(!list.isIssued(by: stranger))
        }
        let files = [("root.crl", "root.crt", "-CAfile"), ("intermediate-1.crl", "intermediate-1.crt", "-CAfile")]
        for (list, issuer, flag) in files {
            let judged = try openssl(["crl", "-verify", "-in", "\(academy.folder)/\(list)", flag, "\(academy.folder)/\(issuer)", "-noout"])
            #expect(judged.text.contains("verify OK"), "\(list): \(judged.text)")
        }
    }

    @Test func `a list tells reason and date, and OpenSSL refuses the key`() throws {
        let invalid = academy.now + 20 * TestAcademy.day
        let revocation = try KeyRevocation(at: later, invalidityDate: invalid, reason: .keyCompromise)
        let store = try revoked(.seal, revocation)
        let certificate = store.sealKeys[0].certificate
        let list = try store.revocationList(of: store.intermediates[0])
        #expect(list.revocation(of: certificate) == revocation)
        #expect(list.revocation(of: store.timeStampKeys[0].certificate) == nil)
        #expect(list.number == 2 && list.thisUpdate == later)
        #expect(store.sealKeys[0].use == academy.now..<invalid)
        #expect(store.records.first { $0.role == .seal }?.state == .revoked)
        #expect(try KeyStore.open(academy.folder).records == store.records)

        let text = try openssl(["crl", "-in", academy.folder + "/intermediate-1.crl", "-noout", "-text"]).text
        for part in [
            "Version 2", "ecdsa-with-SHA384", "X509v3 CRL Number: \n                2", "X509v3 Authority Key Identifier", "Key Compromise",
            "Invalidity Date: \n                Sep 27 10:15:00 2026 GMT", "Revocation Date: Oct  7 10:15:00 2026 GMT",
        ] { #expect(text.contains(part), "\(part) is not in \(text)") }
        let lists = academy.folder + "/lists.pem"
        let content = try ["root.crl", "intermediate-1.crl"].map { try String(contentsOfFile: "\(academy.folder)/\($0)", encoding: .utf8) }
        try Data(content.joined().utf8).write(to: URL(fileURLWithPath: lists))
        for (file, isGood) in [("seal-1", false), ("time-stamp-1", true)] {
            let judged = try openssl([
                "verify", "-x509_strict", "-crl_check_all", "-attime", String(later / 1_000_000 + 60), "-CAfile", academy.folder + "/root.crt",
                "-untrusted", academy.folder + "/intermediate-1.crt", "-CRLfile", lists, "\(academy.folder)/\(file).crt",
            ])
            #expect((judged.status == 0) == isGood, "\(judged.text)")
            if !isGood { #expect(judged.text.contains("certificate revoked")) }
        }
    }

    @Test func `a key that was superseded counts until then`() throws {
        let store = try revoked(.timeStamp, try KeyRevocation(at: later, reason: .superseded))
        #expect(store.timeStampKeys[0].use == academy.now..<later + KeyStore.retirementReserve)
        var again = store
        let error = #expect(throws: KeyError.self) {
            try again.revoke(store.timeStampKeys[0].keyID, try KeyRevocation(at: later, reason: .superseded))
        }
        #expect(error?.code == .revocationUnsuitable)
    }

    @Test func `an intermediate is revoked with the root key only`() throws {
        let revocation = try KeyRevocation(at: later, reason: .keyCompromise)
        var store = academy.store
        let id = store.intermediates[0].keyID
        try store.revoke(id, revocation)
        #expect(try store.revocationList(of: store.root).revocation(of: store.intermediates[0]) == revocation)

        let other = try TestAcademy()
        var offline = other.store
        try FileManager.default.removeItem(atPath: other.folder + "/root.key")
        #expect(throws: KeyError.self) { try offline.revoke(offline.intermediates[0].keyID, revocation) }
        #expect(offline.records == other.store.records)
        #expect(try KeyStore.open(other.folder).records == other.store.records)
    }

    @Test func `lists are signed anew with greater numbers`() throws {
        var store = academy.store
        for number in 2...4 {
            try store.renewLists(now: academy.now + Int64(number) * TestAcademy.day)
            let list = try store.revocationList(of: store.intermediates[0])
            #expect(list.number == Int64(number))
            #expect(list.nextUpdate == list.thisUpdate + 31 * TestAcademy.day)
        }
        #expect(try store.revocationList(of: store.root).nextUpdate > academy.now + 1_826 * TestAcademy.day)
    }

    @Test func `no changed bit and no cut passes`() throws {
        let store = try revoked(.seal, try KeyRevocation(at: later, invalidityDate: academy.now, reason: .cessationOfOperation))
        let issuer = store.intermediates[0]
        let list = try store.revocationList(of: issuer)
        #expect(try RevocationList(der: list.der) == list)
        for index in list.der.indices {
            for bit in 0..<8 {
                var changed = list.der
                changed[index] ^= 1 << UInt8(bit)
                #expect((try? RevocationList(der: changed))?.isIssued(by: issuer) != true, "byte \(index), bit \(bit)")
            }
        }
        for count in list.der.indices { #expect((try? RevocationList(der: Array(list.der[..<count]))) == nil) }
        #expect((try? RevocationList(der: list.der + [0])) == nil)
    }

    @Test func `a key cannot become invalid after it was revoked`() {
        #expect(throws: KeyError.self) { try KeyRevocation(at: later, invalidityDate: later + 1, reason: .keyCompromise) }
        #expect(throws: KeyError.self) { try KeyRevocation(at: -1, reason: .superseded) }
    }
}
