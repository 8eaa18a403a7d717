import Credentials
import Cryptography
import Encodings
import Testing

@Suite struct MultikeyTests {
    @Test func `keys and digests are marked with what they are`() throws {
        let key = try BadgeSample.key().publicKey
        #expect(Multikey.key(Multikey.key(key)) == key)
        #expect(Multikey.key(Multibase.base58.encode([0x80, 0x24] + key.raw)) == nil)
        #expect(Multikey.key(Multibase.base64URL.encode([0xED, 0x01] + key.raw)) == nil)
        let digest = SHA256.digest([1])
        #expect(Multikey.digest(Multikey.digest(digest)) == digest)
        #expect(Multikey.digest(Multibase.base58.encode([0x12, 0x20] + digest.bytes)) == nil)
        #expect(Multikey.digest(Multibase.base64URL.encode([0x12, 0x20] + digest.bytes + [0])) == nil)
    }
}
