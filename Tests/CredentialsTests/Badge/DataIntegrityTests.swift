import CanonicalJSON
import Credentials
import Cryptography
import Encodings
import Testing

/// `eddsa-rdfc-2022`, on the W3C's vectors.
@Suite struct DataIntegrityTests {
    private static let library = LinkedDataTests.library

    private func publicKey() throws -> Ed25519PublicKey {
        try #require(Multikey.key(BadgeVectors.json("vc-di-eddsa/keyPair.json").string("publicKeyMultibase")))
    }

    private func signer() throws -> Ed25519KeyPair {
        let text = try BadgeVectors.json("vc-di-eddsa/keyPair.json").string("privateKeyMultibase")
        // Multicodec ed25519-priv before the seed.
        return try Ed25519KeyPair(seed: Array(try #require(Base58.decode(String(text.dropFirst()))).dropFirst(2)))
    }

    @Test func `the vector's proof is made again, byte by byte`() throws {
        let signed = try BadgeVectors.json("vc-di-eddsa/eddsa-rdfc-2022/signedDataInt.json")
        let expected = try #require(signed["proof"])
        let proof = try DataIntegrityProof(
            signing: BadgeVectors.json("vc-di-eddsa/unsigned.json"),
            with: signer(),
            method: expected.string("verificationMethod"),
            created: 1_677_281_798_999_999,
            library: Self.library
        )
        #expect(proof.json.canonicalBytes == expected.canonicalBytes)
        #expect(Hexadecimal.encode(proof.signature) == (try BadgeVectors.text("vc-di-eddsa/eddsa-rdfc-2022/sigHexDataInt.txt")))
    }

    @Test func `the vector's proof is verified, and refused for another document, key or time`() throws {
        let document = try BadgeVectors.json("vc-di-eddsa/unsigned.json")
        let proof = try DataIntegrityProof(json: try #require(BadgeVectors.json("vc-di-eddsa/eddsa-rdfc-2022/signedDataInt.json")["proof"]))
        try proof.verify(document, by: publicKey(), library: Self.library)
        guard case .object(var members) = document else { throw BadgeSample.SampleMissing() }
        members["name"] = "Another Credential"
        #expect(throws: BadgeError.self) { try proof.verify(.object(members), by: publicKey(), library: Self.library) }
        #expect(throws: BadgeError.self) { try proof.verify(document, by: BadgeSample.key().publicKey, library: Self.library) }
        guard case .object(var options) = proof.json else { throw BadgeSample.SampleMissing() }
        options["created"] = "2023-02-24T23:36:39Z"
        let later = try DataIntegrityProof(json: .object(options))
        #expect(throws: BadgeError.self) { try later.verify(document, by: publicKey(), library: Self.library) }
    }

    @Test("The hash of the proof's options comes first", arguments: ["", "employ/"])
    func hashes(folder: String) throws {
        let base = "vc-di-eddsa/eddsa-rdfc-2022/\(folder)"
        let options = SHA256.hash(try BadgeVectors.bytes(base + "proofCanonDataInt.txt"))
        let document = SHA256.hash(try BadgeVectors.bytes(base + "canonDocDataInt.txt"))
        #expect(Hexadecimal.encode(options + document) == (try BadgeVectors.text(base + "combinedHashDataInt.txt")))
        let signature = try #require(Base58.decode(String(BadgeVectors.text(base + "sigBTC58DataInt.txt").dropFirst())))
        #expect(Hexadecimal.encode(signature) == (try BadgeVectors.text(base + "sigHexDataInt.txt")))
        #expect(try publicKey().isSignature(signature, of: options + document))
    }

    @Test(
        "A proof with anything else in it is refused",
        arguments: [
            #"{}"#, #"{"type":"DataIntegrityProof"}"#, proof(#","domain":"x""#), proof(suite: "eddsa-jcs-2022"), proof(purpose: "authentication"),
            proof(created: "2026-11-21T12:00:00.000Z"), proof(created: "2026-02-30T12:00:00Z"), proof(value: "z"),
            proof(value: "u" + String(repeating: "A", count: 86)),
            proof(value: "z0OIl"), proof(value: "z" + String(repeating: "1", count: 500)), "[]", "null",
        ]
    )
    func refuses(json: String) throws {
        let value = try JSONValue.parse(json)
        let error = #expect(throws: BadgeError.self) { try DataIntegrityProof(json: value) }
        #expect(error?.code == .proofMalformed)
    }

    static func proof(
        _ more: String = "",
        suite: String = "eddsa-rdfc-2022",
        purpose: String = "assertionMethod",
        created: String = "2026-11-21T12:00:00Z",
        value: String = "z2YwC8z3ap7yx1nZYCg4L3j3ApHsF8kgPdSb5xoS1VR7vPG3F561B52hYnQF9iseabecm3ijx4K1FBTQsCZahKZme"
    ) -> String {
        #"{"type":"DataIntegrityProof","cryptosuite":"\#(suite)","created":"\#(created)","verificationMethod":"did:web:a#b","proofPurpose":"\#(purpose)","proofValue":"\#(value)"\#(more)}"#
    }

    @Test func `a proof is read as it was written`() throws {
        let proof = try DataIntegrityProof(json: JSONValue.parse(Self.proof()))
        #expect(proof.json == (try JSONValue.parse(Self.proof())))
    }
}
