import Cryptography
import Testing

@Suite struct PassphraseKeyTests {
    /// RFC 7914, section 12: the first half of its 64 bytes.
    @Test func `The key is scrypt's`() throws {
        let cost = try #require(PassphraseKey.Cost(logarithm: 14, blockSize: 8, parallelism: 1))
        let key = try PassphraseKey(Array("pleaseletmein".utf8), salt: Array("SodiumChloride".utf8), cost: cost)
        #expect(Hexadecimal.encode(key.bytes) == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2")
    }

    @Test func `Another passphrase or salt makes another key`() throws {
        let cost = try #require(PassphraseKey.Cost(logarithm: 10, blockSize: 8, parallelism: 1))
        let keys = try [("a", "1"), ("a", "2"), ("b", "1"), ("", "1")].map { passphrase, salt in
            try PassphraseKey(Array(passphrase.utf8), salt: Array(salt.utf8), cost: cost)
        }
        #expect(Set(keys).count == 4)
        #expect(keys.allSatisfy { $0.bytes.count == 32 })
    }

    @Test(arguments: [(0, 8, 1), (25, 8, 1), (17, 0, 1), (17, 33, 1), (17, 8, 0), (17, 8, 17), (24, 1, 1), (21, 8, 1)] as [(UInt8, UInt8, UInt8)])
    func `A cost that is none, or more than a file may ask for, is refused`(logarithm: UInt8, blockSize: UInt8, parallelism: UInt8) {
        #expect(PassphraseKey.Cost(logarithm: logarithm, blockSize: blockSize, parallelism: parallelism) == nil)
    }
}
