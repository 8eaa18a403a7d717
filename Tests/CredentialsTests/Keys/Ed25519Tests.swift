import Credentials
import Cryptography
import Testing

/// The vectors are those of RFC 8032 section 7.1.
@Suite struct Ed25519Tests {
    @Test(
        "Keys and signatures are those of RFC 8032",
        arguments: [
            (
                "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
            ),
            (
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
            ),
        ]
    )
    func followsStandard(seed: String, key: String, message: String, signature: String) throws {
        let pair = try Ed25519KeyPair(seed: bytes(seed))
        #expect(pair.publicKey.raw == (try bytes(key)))
        #expect(try pair.sign(message: bytes(message)) == bytes(signature))
        let known = try Ed25519PublicKey(raw: bytes(key))
        #expect(known == pair.publicKey)
        #expect(try known.isSignature(bytes(signature), of: bytes(message)))
        #expect(try Ed25519PublicKey(publicKeyInfo: pair.publicKeyInfo) == known)
    }

    @Test("Another message, another signature and another key are refused, of whatever length")
    func refusesOthers() throws {
        let (pair, other) = (try Ed25519KeyPair.generate(), try Ed25519KeyPair.generate())
        let signature = try pair.sign(message: [1, 2, 3])
        #expect(pair.publicKey.isSignature(signature, of: [1, 2, 3]))
        #expect(!pair.publicKey.isSignature(signature, of: [1, 2]))
        #expect(!other.publicKey.isSignature(signature, of: [1, 2, 3]))
        for count in [0, 1, 63, 65] { #expect(!pair.publicKey.isSignature(Array(repeating: 0, count: count), of: [1, 2, 3])) }
        for place in signature.indices {
            var changed = signature
            changed[place] ^= 1
            #expect(!pair.publicKey.isSignature(changed, of: [1, 2, 3]))
        }
    }

    @Test("What is no key on Edwards25519 is refused")
    func refusesOtherKeys() throws {
        #expect(throws: KeyError.self) { try Ed25519PublicKey(raw: [1]) }
        #expect(throws: KeyError.self) { try Ed25519KeyPair(seed: []) }
        #expect(throws: KeyError.self) { try Ed25519PublicKey(publicKeyInfo: KeyPair.generate(.p256).publicKeyInfo) }
    }

    private func bytes(_ hexadecimal: String) throws -> [UInt8] { try Hexadecimal.decode(hexadecimal) }
}
