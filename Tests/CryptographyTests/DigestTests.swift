import Cryptography
import Testing

@Suite struct DigestTests {
    /// FIPS 180-4 examples of NIST's CSRC.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    ])
    func `known digests`(message: String, expected: String) throws {
        let bytes = Array(message.utf8)
        #expect(Hexadecimal.encode(SHA256.hash(bytes)) == expected)
        #expect(SHA256.digest(bytes).hexadecimal == expected)
        #expect(try Digest(hexadecimal: expected).bytes == SHA256.hash(bytes))
    }

    @Test func `pieces give the digest of the whole`() {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        var digest = SHA256()
        for start in stride(from: 0, to: bytes.count, by: 4_999) { digest.update(Array(bytes[start..<min(start + 4_999, bytes.count)])) }
        digest.update([])
        #expect(digest.finish().hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func `a fork goes its own way`() {
        var digest = SHA256()
        digest.update([1, 2])
        var other = digest.fork()
        digest.update([3])
        other.update([4])
        #expect(digest.finish() == SHA256.digest([1, 2, 3]))
        #expect(other.finish() == SHA256.digest([1, 2, 4]))
    }

    @Test func `a digest has 32 bytes and orders by them`() throws {
        #expect(throws: CryptographyError.self) { try Digest([1, 2, 3]) }
        #expect(throws: CryptographyError.self) { try Digest([UInt8](repeating: 0, count: 33)) }
        var low = [UInt8](repeating: 7, count: 32)
        let base = try Digest(low)
        for index in 0..<32 {
            low[index] = 8
            #expect(try base < Digest(low))
            #expect(try Digest(low) != base)
            low[index] = 7
        }
        #expect(!(base < base))
    }
}
