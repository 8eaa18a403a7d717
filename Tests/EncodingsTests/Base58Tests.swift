import Encodings
import Testing

@Suite("Base 58") struct Base58Tests {
    @Test(
        "Texts are those of the draft's examples",
        arguments: [
            (Array("Hello World!".utf8), "2NEpo7TZRRrLZSi2U"), ([], ""), ([0x00, 0x00, 0x28, 0x7F, 0xB4, 0xCD], "11233QC4"), ([0x00], "1"),
            (Array("The quick brown fox jumps over the lazy dog.".utf8), "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z"),
        ] as [([UInt8], String)]
    )
    func examples(bytes: [UInt8], text: String) {
        #expect(Base58.encode(bytes) == text)
        #expect(Base58.decode(text) == bytes)
    }

    @Test("Bytes come back as they were", arguments: 0..<90)
    func roundTrip(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ count &* 17) }
        #expect(Base58.decode(Base58.encode(bytes)) == bytes)
    }

    @Test("Other characters and long texts are refused", arguments: ["0", "O", "I", "l", " ", "é", String(repeating: "2", count: 129)])
    func refuses(text: String) { #expect(Base58.decode(text) == nil) }
}
