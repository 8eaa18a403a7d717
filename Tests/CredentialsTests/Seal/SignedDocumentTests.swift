import Credentials
import Cryptography
import Testing

/// Signing first, finishing later.
@Suite struct SignedDocumentTests {
    let academy: TestAcademy
    let verifier: SealVerifier
    let proof = Array("c2sp.org/tlog-proof@v1\nindex 7\n\nacademy.example/log\n8\n".utf8)

    init() throws {
        academy = try TestAcademy()
        verifier = try academy.verifier()
    }

    func signed(_ text: String = "Certificate of completion") throws -> SignedDocument {
        let document = try SampleDocument.unsealed(text, at: academy.now, security: SecurityStore(academy.store, at: academy.now))
        return try academy.sealer.sign(document, timeStamper: academy.timeStamper(at: academy.now))
    }

    func summary(_ bytes: [UInt8]) -> String { verifier.examine(bytes, now: academy.now).verdict.summary }

    func forged(_ document: SealedDocument, _ change: (inout DERTree) throws -> Void) throws -> String {
        var forgery = try Forgery(document)
        var container = try forgery.container
        try change(&container)
        forgery.put(container.bytes)
        return summary(forgery.bytes)
    }

    @Test func `a finished document says what it was sealed and time-stamped and proved with`() throws {
        let signed = try signed()
        let sealed = try signed.finish(with: proof)
        let examination = verifier.examine(sealed.bytes, now: academy.now)
        let facts = try #require(examination.verdict.facts)
        #expect(facts.timeStamp == signed.timeStamp)
        #expect(facts.timeStamp?.time == academy.now)
        #expect(facts.sealDigest == signed.sealDigest)
        #expect(facts.proof == proof)
        #expect(facts.signedDigest == signed.signedDigest)
        #expect(facts.documentDigest == sealed.digest)
        #expect(facts.hasRevocationData)
        #expect(examination.checks.filter { $0.outcome != .yes }.map(\.id) == [.archive, .credentialProof, .identifiers, .logProof, .witnessed])
    }

    @Test func `the seal's digest is that of signature and token`() throws {
        let signed = try signed()
        let container = try Forgery(signed.finishWithoutProof()).container
        let token = try #require(signed.timeStamp).token
        #expect(signed.sealDigest == SHA256.digest(container.signerInfo.children[5].content + token))
    }

    @Test func `finishing later changes nothing but the place of the proof`() throws {
        let signed = try signed()
        let bare = try signed.finishWithoutProof()
        #expect(summary(bare.bytes) == "intact")
        #expect(verifier.examine(bare.bytes, now: academy.now).verdict.facts?.proof == nil)
        let first = try signed.finish(with: proof)
        #expect(try signed.finish(with: proof).bytes == first.bytes)
        #expect(first.signedDigest == bare.signedDigest && first.digest != bare.digest)
        let place = try Forgery(first).digits
        #expect(first.bytes[..<place.lowerBound] == bare.bytes[..<place.lowerBound])
        #expect(first.bytes[place.upperBound...] == bare.bytes[place.upperBound...])
    }

    @Test func `unsigned attributes are the two, each once, in DER order`() throws {
        let sealed = try signed().finish(with: proof)
        #expect(try forged(sealed) { _ in } == "intact")
        let attributes = try Forgery(sealed).container.signerInfo.children[6]
        #expect(attributes.tag == 0xA1 && attributes.children.count == 2)
        #expect(try forged(sealed) { $0.signerInfo.children[6].children.reverse() } == "altered signature-container")
        for index in 0...1 {
            let twice = try forged(sealed) { $0.signerInfo.children[6].children.append($0.signerInfo.children[6].children[index]) }
            #expect(twice == "altered signature-container")
            let double = try forged(sealed) { container in
                let value = container.signerInfo.children[6].children[index].children[1].children[0]
                container.signerInfo.children[6].children[index].children[1].children.append(value)
            }
            #expect(double == "altered signature-container")
        }
        #expect(try forged(sealed) { $0.signerInfo.children[6].children = [] } == "altered signature-container")
    }

    /// The store of certificates under the seal names the time-stamp key.
    @Test func `a time-stamp cannot be taken away or exchanged`() throws {
        let sealed = try signed().finishWithoutProof()
        #expect(try forged(sealed) { $0.signerInfo.children.removeLast() } == "altered time-stamp")
        let other = try Forgery(try signed("Certificate of compassion").finishWithoutProof()).container.signerInfo.children[6]
        #expect(try forged(sealed) { $0.signerInfo.children[6] = other } == "altered time-stamp")
        let stranger = try TestAcademy()
        let value = try Forgery(sealed).container.signerInfo.children[5].content
        let foreign = try stranger.timeStamper(at: academy.now).stamp(SHA256.digest(value)).token
        let refused = try forged(sealed) { $0.signerInfo.children[6].children[0].children[1].children = [DERTree(foreign)] }
        #expect(refused == "altered time-stamp")
    }

    @Test func `the other form of s in the time-stamp is refused`() throws {
        let sealed = try signed().finishWithoutProof()
        let refused = try forged(sealed) { container in
            var token = container.signerInfo.children[6].children[0].children[1].children[0]
            token.signerInfo.children[5].content = try ECDSASignature(der: token.signerInfo.children[5].content).otherForm().der
            container.signerInfo.children[6].children[0].children[1].children[0] = token
        }
        #expect(refused == "altered time-stamp")
    }

    @Test func `a proof that does not fit is refused, and one that just fits is not`() throws {
        let signed = try signed()
        #expect(signed.room > 2_500)
        let error = #expect(throws: SealError.self) { try signed.finish(with: [UInt8](repeating: 7, count: signed.room + 48)) }
        #expect(error?.code == .placeTooSmall)
        #expect(summary(try signed.finish(with: [UInt8](repeating: 7, count: signed.room)).bytes) == "intact")
    }

    @Test func `no third digit of signature and time-stamp may change`() throws {
        let sealed = try signed().finish(with: proof)
        let digits = try Forgery(sealed).digits
        let container = try Forgery(sealed).container
        // The proof is for the log's check to judge; all else is held here.
        let proofDigits = Array(Hexadecimal.encode(proof).utf8)
        let start = try #require(digits.first { sealed.bytes[$0...].starts(with: proofDigits) })
        var bytes = sealed.bytes
        for index in digits.prefix(2 * container.bytes.count + 4)
        where index.isMultiple(of: 3) && !(start..<start + proofDigits.count).contains(index) {
            let digit = bytes[index]
            bytes[index] = digit == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
            #expect(verifier.examine(bytes, now: academy.now).verdict.facts == nil, "digit \(index)")
            bytes[index] = digit
        }
        #expect(summary(bytes) == "intact")
    }

    @Test func `without a time-stamp the key is bound to the claimed time as before`() throws {
        let facts = try #require(verifier.examine(try academy.sealed().bytes, now: academy.now).verdict.facts)
        #expect(facts.timeStamp == nil && facts.proof == nil && !facts.hasRevocationData)
    }

    @Test func `a document may claim a time shortly before its time-stamp, not one after it`() throws {
        let document = try SampleDocument.unsealed(at: academy.now + TestAcademy.day, security: SecurityStore(academy.store, at: academy.now))
        let now = academy.now + 40 * TestAcademy.day
        for (delay, expected) in [
            (0, "intact"), (6 * TestAcademy.day, "intact"), (8 * TestAcademy.day, "notAdmitted time-stamp"),
            (-TestAcademy.day, "notAdmitted time-stamp"),
        ] as [(Int64, String)] {
            let stamper = try academy.timeStamper(at: academy.now + TestAcademy.day + delay)
            let sealed = try academy.sealer.sign(document, timeStamper: stamper).finishWithoutProof()
            #expect(verifier.examine(sealed.bytes, now: now).verdict.summary == expected, "\(delay)")
        }
    }
}
