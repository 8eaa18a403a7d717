import Credentials
import Cryptography
import Testing

/// Containers that other verifiers take, some of them signed with the real key.
@Suite struct ForgeryTests {
    let academy: TestAcademy
    let sealed: SealedDocument
    let verifier: SealVerifier
    let signer: KeyPair

    init() throws {
        academy = try TestAcademy()
        sealed = try academy.sealed()
        verifier = try academy.verifier()
        signer = try academy.store.sealKey(at: academy.now).signer
    }

    func verdict(_ forgery: Forgery) -> String { verifier.examine(forgery.bytes, now: academy.now).verdict.summary }

    func verdict(_ change: (inout DERTree) -> Void) throws -> String {
        var forgery = try Forgery(sealed)
        var container = try forgery.container
        change(&container)
        forgery.put(container.bytes)
        return verdict(forgery)
    }

    @Test func `taking a container apart and putting it back changes nothing`() throws {
        #expect(try verdict { _ in } == "intact")
        var forgery = try Forgery(sealed)
        try forgery.resign(with: signer) { _ in }
        #expect(verdict(forgery) == "intact")
    }

    @Test func `the other form of s is refused`() throws {
        let order = try Hexadecimal.decode("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551")
        let result = try verdict { container in
            guard let signature = try? ECDSASignature(der: container.signerInfo.children[5].content) else { return }
            var raw = signature.raw
            var borrow = 0
            for index in (0..<32).reversed() {
                let digit = Int(order[index]) - Int(raw[32 + index]) - borrow
                raw[32 + index] = UInt8(truncatingIfNeeded: digit)
                borrow = digit < 0 ? 1 : 0
            }
            guard let other = try? ECDSASignature(raw: raw), !other.isLowS else { return }
            container.signerInfo.children[5].content = other.der
        }
        #expect(result == "altered signature-container")
    }

    @Test func `two signers are refused`() throws {
        #expect(try verdict { $0.signedData.children[4].children.append($0.signerInfo) } == "altered signature-container")
    }

    @Test func `no signer is refused`() throws {
        #expect(try verdict { $0.signedData.children[4].children = [] }.hasPrefix("altered"))
    }

    @Test func `a fourth signed attribute is refused, also when the seal key signed it`() throws {
        let signingTime = DERTree(try Hexadecimal.decode("301c06092a864886f70d010905310f170d3236303930373130313530305a"))
        var forgery = try Forgery(sealed)
        try forgery.resign(with: signer) { $0.signedAttributes.children.append(signingTime) }
        #expect(verdict(forgery) == "altered signature-container")
    }

    @Test(arguments: [0, 2])
    func `a missing signed attribute is refused`(index: Int) throws {
        var forgery = try Forgery(sealed)
        try forgery.resign(with: signer) { $0.signedAttributes.children.remove(at: index) }
        #expect(verdict(forgery) == "altered signature-container")
    }

    @Test func `without the digest of the document nothing is signed`() throws {
        var forgery = try Forgery(sealed)
        try forgery.resign(with: signer) { $0.signedAttributes.children.remove(at: 1) }
        #expect(verdict(forgery) == "altered contents")
    }

    @Test func `signed attributes in another order are refused`() throws {
        var forgery = try Forgery(sealed)
        try forgery.resign(with: signer) { $0.signedAttributes.children.reverse() }
        #expect(verdict(forgery) == "altered signature-container")
    }

    @Test func `an ESS attribute that names another certificate is refused`() throws {
        var forgery = try Forgery(sealed)
        try forgery.resign(with: signer) { signer in
            signer.signedAttributes.children[2].children[1].children[0].children[0].children[0].children[0].content[31] ^= 1
        }
        #expect(verdict(forgery) == "altered signature-container")
    }

    @Test(arguments: ["300d06032a03043106040401020304", "300f060b2a864886f70d010910020e3100"])
    func `an unsigned attribute of another kind is refused`(attribute: String) throws {
        var attributes = DERTree(try Hexadecimal.decode(attribute))
        attributes = DERTree([0xA1, UInt8(attributes.bytes.count)] + attributes.bytes)
        #expect(try verdict { $0.signerInfo.children.append(attributes) } == "altered signature-container")
    }

    @Test func `other certificates are refused`() throws {
        let stranger = try TestAcademy()
        #expect(try verdict { $0.signedData.children[3].children.append(DERTree(stranger.store.root.der)) } == "altered signature-container")
        #expect(try verdict { $0.signedData.children[3].children.reverse() } == "altered signature-container")
        #expect(
            try verdict { container in container.signedData.children[3].children.removeAll { $0.bytes == academy.store.root.der } }
                == "altered signature-container"
        )
    }

    /// The file still names the key in its signed attributes, so it is known as one of ours.
    @Test func `a certificate with a changed bit is refused`() throws {
        let certificate = academy.store.sealKeys[0].certificate.der
        let forgery = try Forgery(sealed)
        let whole = try forgery.container.bytes
        let start = try #require(whole.indices.first { whole[$0...].starts(with: certificate) })
        for offset in stride(from: 0, to: certificate.count, by: 7) {
            var changed = whole
            changed[start + offset] ^= 0x10
            var forged = forgery
            forged.put(changed)
            #expect(verdict(forged).hasPrefix("altered"), "byte \(offset)")
        }
    }

    @Test func `a signature by another key is refused`() throws {
        var forgery = try Forgery(sealed)
        try forgery.resign(with: try KeyPair.generate(.p256)) { _ in }
        #expect(verdict(forgery) == "altered signature")
    }

    @Test func `another algorithm identifier is refused`() throws {
        #expect(try verdict { $0.signerInfo.children[2].children.append(DERTree(tag: 5, content: [])) } == "altered signature-container")
        #expect(try verdict { $0.signerInfo.children[4].children[0].content[7] = 3 } == "altered signature-container")
        #expect(try verdict { $0.signedData.children[0].content = [3] } == "altered signature-container")
    }

    @Test func `lengths in BER are refused`() throws {
        var forgery = try Forgery(sealed)
        let bytes = try forgery.container.bytes
        #expect(bytes[1] == 0x82)
        forgery.put([0x30, 0x83, 0x00] + bytes[2...])
        #expect(verdict(forgery).hasPrefix("altered"))
    }

    @Test func `another academy's seal is not ours, also under the same name`() throws {
        let stranger = try TestAcademy()
        #expect(verifier.examine(try stranger.sealed().bytes, now: academy.now).verdict.summary == "notOurs seal-key")
    }
}
