import Credentials
import Cryptography
import Foundation
import TestTools
import Testing

/// Time-stamps by the academy's own key.
@Suite struct AcademyTimeStampTests {
    let academy: TestAcademy
    let stamper: AcademyTimeStamper
    let verifier: AcademyTimeStampVerifier
    let imprint = SHA256.digest(Array("something".utf8))

    init() throws {
        academy = try TestAcademy()
        stamper = try academy.timeStamper(at: academy.now)
        verifier = try AcademyTimeStampVerifier(
            academy.store.timeStampKeys[0],
            through: academy.store.intermediates,
            root: academy.store.root
        )
    }

    func code(_ token: [UInt8], _ imprint: Digest? = nil) -> TimeStampError.Code? {
        do throws(TimeStampError) {
            _ = try verifier.verify(token, imprint: imprint ?? self.imprint)
            return nil
        } catch {
            return error.code
        }
    }

    @Test func `a time-stamp says when, for what, and by whom`() throws {
        let stamp = try stamper.stamp(imprint)
        #expect(stamp.time == academy.now)
        #expect(stamp.authority == .own(academy.store.timeStampKeys[0].keyID))
        #expect(try verifier.verify(stamp.token, imprint: imprint) == stamp)
        #expect(stamp.token.count < 2_300)
        #expect(code(stamp.token, SHA256.digest([])) == .wrongImprint)
    }

    @Test func `OpenSSL verifies it`() throws {
        let number: UInt64 = 0xFEDC_BA98_7654_3210
        let stamp = try stamper.stamp(imprint, at: academy.now + 999_999, serialNumber: number)
        #expect(stamp.time == academy.now)
        let token = academy.folder + "/token.der"
        try Data(stamp.token).write(to: URL(fileURLWithPath: token))
        let untrusted = academy.folder + "/intermediate-1.crt"
        let judged = try PeerTool.run(
            "openssl",
            [
                "ts", "-verify", "-token_in", "-in", token, "-digest", imprint.hexadecimal, "-CAfile", academy.folder + "/root.crt", "-untrusted",
                untrusted, "-attime", String(academy.now / 1_000_000), "-x509_strict",
            ]
        )
        #expect(judged.text.contains("Verification: OK"), "\(judged.text)")
        let text = try PeerTool.run("openssl", ["ts", "-reply", "-in", token, "-token_in", "-token_out", "-text"]).text
        for part in [
            "Policy OID: 2.25.19424938121016754062383826434201029719", "Hash Algorithm: sha256", "Serial number: 0xFEDCBA9876543210",
            "Time stamp: Sep  7 10:15:00 2026 GMT", "Accuracy: 0x01 seconds", "Ordering: no", "Nonce: unspecified",
        ] { #expect(text.contains(part), "\(part) is not in \(text)") }
    }

    @Test func `no changed bit and no cut passes`() throws {
        let token = try stamper.stamp(imprint).token
        for index in token.indices {
            var changed = token
            changed[index] ^= 1 << UInt8(index % 8)
            #expect(code(changed) != nil, "byte \(index)")
        }
        for count in token.indices { #expect(code(Array(token[..<count])) == .malformed) }
        #expect(code(token + [0]) == .malformed)
        #expect(code([]) == .malformed)
    }

    @Test func `the other form of s, an added attribute and a left out certificate are refused`() throws {
        let token = try stamper.stamp(imprint).token
        var tree = DERTree(token)
        #expect(tree.bytes == token)
        let signature = try ECDSASignature(der: tree.signerInfo.children[5].content)
        tree.signerInfo.children[5].content = try signature.otherForm().der
        #expect(code(tree.bytes) == .malformed)
        tree = DERTree(token)
        let time = DERTree(try Hexadecimal.decode("301c06092a864886f70d010905310f170d3236303930373130313530305a"))
        tree.signerInfo.signedAttributes.children.append(time)
        #expect(code(tree.bytes) == .malformed)
        tree = DERTree(token)
        tree.signedData.children[3].children.removeLast()
        #expect(code(tree.bytes) == .malformed)
    }

    @Test func `a key stamps in its window only, and counts in it only`() throws {
        let end = academy.now + 365 * TestAcademy.day
        for time in [academy.now - 1, end] {
            let error = #expect(throws: TimeStampError.self) { try stamper.stamp(imprint, at: time, serialNumber: 1) }
            #expect(error?.code == .keyNotInUse)
        }
        let late = try stamper.stamp(imprint, at: academy.now + TestAcademy.day, serialNumber: 1)
        let key = academy.store.timeStampKeys[0]
        let shorter = try AcademyTimeStampVerifier(
            CertifiedKey(certificate: key.certificate, use: academy.now..<academy.now + TestAcademy.day),
            through: academy.store.intermediates,
            root: academy.store.root
        )
        let error = #expect(throws: TimeStampError.self) { try shorter.verify(late.token, imprint: imprint) }
        #expect(error?.code == .keyNotInUse)
    }

    @Test func `a seal key makes no time-stamps, and a time-stamp key no seals`() throws {
        let store = academy.store
        #expect(throws: KeyError.self) { try AcademyTimeStampVerifier(store.sealKeys[0], through: store.intermediates, root: store.root) }
        let (key, signer) = try store.digestSigner(.timeStamp, at: academy.now)
        let sealer = try Sealer(certificate: key.certificate, issuers: store.issuers(of: key.certificate), signer: signer)
        let sealed = try sealer.seal(SampleDocument.unsealed(at: academy.now))
        #expect(try academy.verifier().examine(sealed.bytes, now: academy.now).verdict.summary == "notOurs seal-key")
        let bundle = try academy.bundle().with(keys: [.seal: store.timeStampKeys])
        let error = #expect(throws: TrustError.self) { try bundle.load() }
        #expect(error?.code == .certificateUntrusted)
    }

    @Test func `numbers do not repeat`() throws {
        let numbers = try (0..<1_000).map { _ in try AcademyTimeStamper.randomSerialNumber() }
        #expect(Set(numbers).count == 1_000)
    }
}

extension ECDSASignature {
    /// (r, n − s)
    func otherForm() throws -> ECDSASignature {
        let order = try Hexadecimal.decode("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551")
        var bytes = raw
        var borrow = 0
        for index in (0..<32).reversed() {
            let digit = Int(order[index]) - Int(bytes[32 + index]) - borrow
            bytes[32 + index] = UInt8(truncatingIfNeeded: digit)
            borrow = digit < 0 ? 1 : 0
        }
        return try ECDSASignature(raw: bytes)
    }
}
