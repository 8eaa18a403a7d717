import Cryptography
import Testing

@Suite struct AuthenticatedCipherTests {
    /// Test cases 13, 14 and 16 of McGrew and Viega, "The Galois/Counter Mode of Operation" (256-bit keys).
    @Test(arguments: [
        (
            "0000000000000000000000000000000000000000000000000000000000000000", "000000000000000000000000", "", "",
            "530f8afbc74536b9a963b4f1c4cb738b"
        ),
        (
            "0000000000000000000000000000000000000000000000000000000000000000", "000000000000000000000000", "00000000000000000000000000000000", "",
            "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"
        ),
        (
            "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf888",
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
            "feedfacedeadbeeffeedfacedeadbeefabaddad2",
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b"
        ),
    ])
    func `known ciphertexts`(key: String, nonce: String, plaintext: String, data: String, sealed: String) throws {
        let key = try Hexadecimal.decode(key)
        let nonce = try Hexadecimal.decode(nonce)
        let data = try Hexadecimal.decode(data)
        let result = try AuthenticatedCipher.seal(Hexadecimal.decode(plaintext), key: key, nonce: nonce, associatedData: data)
        #expect(Hexadecimal.encode(result) == sealed)
        #expect(Hexadecimal.encode(try AuthenticatedCipher.open(result, key: key, nonce: nonce, associatedData: data)) == plaintext)
    }

    @Test func `any changed bit, cut or other context is refused`() throws {
        let key = try SecureRandom.bytes(32)
        let nonce = try SecureRandom.bytes(12)
        let sealed = try AuthenticatedCipher.seal(Array("passport".utf8), key: key, nonce: nonce, associatedData: [1])
        for bit in 0..<(8 * sealed.count) {
            var changed = sealed
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: CryptographyError.self) { try AuthenticatedCipher.open(changed, key: key, nonce: nonce, associatedData: [1]) }
        }
        for count in 0..<sealed.count {
            #expect(throws: CryptographyError.self) {
                try AuthenticatedCipher.open(Array(sealed[..<count]), key: key, nonce: nonce, associatedData: [1])
            }
        }
        #expect(throws: CryptographyError.self) { try AuthenticatedCipher.open(sealed, key: key, nonce: nonce, associatedData: [2]) }
        #expect(throws: CryptographyError.self) { try AuthenticatedCipher.open(sealed, key: nonce + key.dropFirst(12), nonce: nonce) }
    }

    @Test func `keys and nonces of a wrong length are refused`() {
        #expect(throws: CryptographyError.self) { try AuthenticatedCipher.seal([1], key: [1, 2, 3], nonce: [UInt8](repeating: 0, count: 12)) }
        #expect(throws: CryptographyError.self) {
            try AuthenticatedCipher.seal([1], key: [UInt8](repeating: 0, count: 32), nonce: [UInt8](repeating: 0, count: 16))
        }
    }
}
