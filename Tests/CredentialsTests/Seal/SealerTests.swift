import Credentials
import Cryptography
import Testing

@Suite struct SealerTests {
    let academy: TestAcademy

    init() throws { academy = try TestAcademy() }

    @Test func `sealing fills the place of the signature and changes nothing else`() throws {
        let unsealed = try SampleDocument.unsealed(at: academy.now)
        let sealed = try academy.sealer.seal(unsealed)
        #expect(sealed.bytes.count == unsealed.bytes.count)
        for index in sealed.bytes.indices where !unsealed.contents.contains(index) { #expect(sealed.bytes[index] == unsealed.bytes[index]) }
        let digits = sealed.bytes[unsealed.contents]
        #expect(digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) })
        #expect(sealed.digest == SHA256.digest(sealed.bytes))
        #expect(sealed.signedDigest == SHA256.digest(unsealed.signedRanges.flatMap { Array(unsealed.bytes[$0]) }))
        #expect(sealed.keyID == academy.store.sealKeys[0].keyID)
    }

    @Test func `one document sealed twice has two signatures and one signed digest`() throws {
        let first = try academy.sealed()
        let second = try academy.sealed()
        #expect(first.signedDigest == second.signedDigest)
        #expect(first.digest != second.digest)
    }

    @Test func `whatever form of s the key gives, the seal has the smaller`() throws {
        let (key, signer) = try academy.store.sealKey(at: academy.now)
        let verifier = try academy.verifier()
        for high in [false, true] {
            let sealer = try Sealer(
                certificate: key.certificate,
                issuers: academy.store.issuers(of: key.certificate),
                signer: ChosenForm(signer: signer, high: high)
            )
            let sealed = try sealer.seal(SampleDocument.unsealed(at: academy.now))
            #expect(verifier.examine(sealed.bytes, now: academy.now).verdict.facts != nil)
        }
    }

    @Test func `a document whose ranges leave out more than the digits is not sealed`() throws {
        let unsealed = try SampleDocument.unsealed(at: academy.now)
        let length = unsealed.bytes.count
        let gap = unsealed.contents
        for ranges in [
            [], [0..<length], [0..<gap.lowerBound - 1], [1..<gap.lowerBound - 1, gap.upperBound + 1..<length],
            [0..<gap.lowerBound - 1, gap.upperBound + 1..<length - 1], [0..<gap.lowerBound - 2, gap.upperBound + 2..<length],
            [0..<gap.lowerBound - 3, gap.upperBound - 1..<length], [0..<gap.lowerBound - 1, gap.upperBound + 1..<length, length..<length],
        ] {
            var changed = unsealed
            changed.signedRanges = ranges
            #expect(throws: SealError.self) { try academy.sealer.seal(changed) }
        }
    }

    @Test func `a key that does not belong to the certificate seals nothing`() throws {
        let other = try TestAcademy()
        let (key, _) = try academy.store.sealKey(at: academy.now)
        let (_, signer) = try other.store.sealKey(at: academy.now)
        #expect(throws: KeyError.self) { try Sealer(certificate: key.certificate, issuers: [academy.store.root], signer: signer) }
    }

    @Test func `many threads share one sealer`() async throws {
        let sealer = academy.sealer
        let verifier = try academy.verifier()
        let now = academy.now
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    try (0..<20).allSatisfy { round in
                        let sealed = try sealer.seal(SampleDocument.unsealed("\(number) \(round)", at: now))
                        return verifier.examine(sealed.bytes, now: now).verdict.facts?.documentDigest == sealed.digest
                    }
                }
            }
            for try await intact in group { #expect(intact) }
        }
    }
}

/// A token that gives s in one chosen form.
private struct ChosenForm: DigestSigner {
    let signer: KeyPair
    let high: Bool
    var keyID: KeyID { signer.keyID }

    func sign(_ digest: Digest) throws(KeyError) -> ECDSASignature {
        while true {
            let signature = try signer.sign(digest)
            if signature.isLowS != high { return signature }
        }
    }
}
