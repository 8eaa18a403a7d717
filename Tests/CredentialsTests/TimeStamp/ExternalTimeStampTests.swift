import Credentials
import Cryptography
import Foundation
import TestTools
import Testing

/// Time-stamps by an authority that OpenSSL plays, with an RSA and with a P-256 key.
@Suite struct ExternalTimeStampTests {
    let imprint = SHA256.digest(Array("something".utf8))

    @Test(arguments: ["rsa:2048", "ec"])
    func `a token of OpenSSL is believed for what it covers, and of the expected key only`(key: String) throws {
        let authority = try ForeignAuthority(key)
        let request = TimeStampRequest(imprint: imprint, nonce: [0x80, 1, 2, 3, 4, 5, 6, 7])
        let token = try TimeStampResponse.token(try authority.reply(to: request))
        let verifier = ExternalTimeStampVerifier(certificate: authority.certificate, issuers: [authority.root])
        let stamp = try verifier.verify(token, imprint: imprint)
        #expect(stamp.token == token)
        #expect(stamp.authority == .external(authority.certificate.keyID))
        #expect(abs(stamp.time / 1_000_000 - Int64(Date().timeIntervalSince1970)) < 300)
        #expect(try ExternalTimeStampVerifier(certificate: authority.certificate, issuers: []).verify(token, imprint: imprint) == stamp)

        func code(_ verifier: ExternalTimeStampVerifier, _ token: [UInt8], _ imprint: Digest) -> TimeStampError.Code? {
            do throws(TimeStampError) {
                _ = try verifier.verify(token, imprint: imprint)
                return nil
            } catch {
                return error.code
            }
        }
        #expect(code(verifier, token, SHA256.digest([])) == .wrongImprint)
        let other = try ForeignAuthority(key)
        #expect(code(ExternalTimeStampVerifier(certificate: other.certificate, issuers: []), token, imprint) == .untrusted)
        #expect(code(verifier, token + [0], imprint) == .malformed)
        #expect(code(verifier, [], imprint) == .malformed)
        for count in stride(from: 0, to: token.count, by: 11) { #expect(code(verifier, Array(token[..<count]), imprint) == .malformed) }
        var changed = token
        changed[token.count - 5] ^= 1
        #expect(code(verifier, changed, imprint) != nil)
    }

    @Test func `a refusal is told as one`() throws {
        let refusal = try Hexadecimal.decode("30053003020102")
        let error = #expect(throws: TimeStampError.self) { try TimeStampResponse.token(refusal) }
        #expect(error?.code == .refused)
        for bytes in [[], [0x30, 0x00], Array("<html>".utf8)] as [[UInt8]] {
            let error = #expect(throws: TimeStampError.self) { try TimeStampResponse.token(bytes) }
            #expect(error?.code == .malformed)
        }
    }

    @Test func `an academy can seal with somebody else's time-stamps`() throws {
        let now = Int64(Date().timeIntervalSince1970) * 1_000_000
        let academy = try TestAcademy(now: now - TestAcademy.day)
        let authority = try ForeignAuthority("rsa:2048")
        let verifier = ExternalTimeStampVerifier(certificate: authority.certificate, issuers: [authority.root])
        let store = try SecurityStore(academy.store, at: now, authority: verifier.certificates, authorityLists: [[0x30, 0x00]])
        let document = try SampleDocument.unsealed(at: now, security: store)
        let signed = try academy.sealer.sign(document, timeStamper: ForeignStamper(authority: authority))
        let sealed = try signed.finishWithoutProof()
        let trust = try academy.bundle(authorities: [verifier.certificates]).load()
        let facts = SealVerifier(trust: trust).examine(sealed.bytes, now: now + 60_000_000).verdict.facts
        #expect(facts?.timeStamp?.authority == .external(authority.certificate.keyID))
        #expect(facts?.sealDigest == signed.sealDigest)
        #expect(facts?.hasRevocationData == true)
        #expect(try academy.verifier().examine(sealed.bytes, now: now + 60_000_000).verdict.summary == "altered time-stamp")
    }
}

private struct ForeignStamper: TimeStamper {
    let authority: ForeignAuthority

    func stamp(_ imprint: Digest) throws(TimeStampError) -> TimeStamp {
        do {
            let token = try TimeStampResponse.token(try authority.reply(to: TimeStampRequest(imprint: imprint, nonce: [1])))
            return try ExternalTimeStampVerifier(certificate: authority.certificate, issuers: []).verify(token, imprint: imprint)
        } catch {
            throw TimeStampError(.unreachable, "\(error)")
        }
    }
}
