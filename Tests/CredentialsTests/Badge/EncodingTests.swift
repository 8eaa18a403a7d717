import Credentials
import Cryptography
import TestTools
import Testing

@Suite struct EncodingTests {
    @Test(
        "Base 58 as its draft's examples have it",
        arguments: [
            ("48656c6c6f20576f726c6421", "2NEpo7TZRRrLZSi2U"), ("", ""), ("0000287fb4cd", "11233QC4"), ("00", "1"),
            (
                "54686520717569636b2062726f776e20666f78206a756d7073206f76657220746865206c617a7920646f672e",
                "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z"
            ),
        ]
    )
    func base58(hexadecimal: String, text: String) throws {
        let bytes = try Hexadecimal.decode(hexadecimal)
        #expect(Base58.encode(bytes) == text)
        #expect(Base58.decode(text) == bytes)
    }

    @Test("Base 64 for addresses", arguments: [("", ""), ("66", "Zg"), ("666f", "Zm8"), ("666f6f", "Zm9v"), ("fbff", "-_8"), ("ffffff", "____")])
    func base64(hexadecimal: String, text: String) throws {
        let bytes = try Hexadecimal.decode(hexadecimal)
        #expect(Base64URL.encode(bytes) == text)
        #expect(Base64URL.decode(text) == bytes)
    }

    @Test("Another spelling of the same bytes is refused", arguments: ["Zh", "Zg==", "Zg=", "Z", "Zm9v\n", "+/8", "Zm 8", "é"])
    func strictBase64(text: String) { #expect(Base64URL.decode(text) == nil) }

    @Test("What is not base 58 is refused", arguments: ["0", "O", "I", "l", " ", "é", String(repeating: "2", count: 129)])
    func strictBase58(text: String) { #expect(Base58.decode(text) == nil) }

    @Test func `bytes come back as they were`() {
        var random = SeededGenerator(seed: 11)
        for count in 0..<90 {
            let bytes = random.bytes(count)
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
            #expect(Base58.decode(Base58.encode(bytes)) == bytes)
        }
    }

    @Test func `keys and digests are marked with what they are`() throws {
        let key = try BadgeSample.key().publicKey
        #expect(Multibase.key(Multibase.key(key)) == key)
        #expect(Multibase.key("z" + Base58.encode([0x80, 0x24] + key.raw)) == nil)
        let digest = SHA256.digest([1])
        #expect(Multibase.digest(Multibase.digest(digest)) == digest)
        #expect(Multibase.digest("z" + Base64URL.encode([0x12, 0x20] + digest.bytes)) == nil)
        #expect(Multibase.digest("u" + Base64URL.encode([0x12, 0x20] + digest.bytes + [0])) == nil)
    }
}
