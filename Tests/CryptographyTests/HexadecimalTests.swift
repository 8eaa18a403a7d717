import Cryptography
import Testing

@Suite struct HexadecimalTests {
    @Test func `every byte has its two digits`() throws {
        let bytes = (0...255).map { UInt8($0) }
        let text = Hexadecimal.encode(bytes)
        #expect(text.hasPrefix("000102030405060708090a0b0c0d0e0f10"))
        #expect(try Hexadecimal.decode(text) == bytes)
        #expect(Hexadecimal.encodeBytes(bytes) == Array(text.utf8))
    }

    @Test(arguments: ["0", "0A", "0g", "0x", " 00", "00 ", "é0", "0/", "0:", "`0"])
    func `anything but pairs of lower-case digits is refused`(text: String) {
        #expect(throws: CryptographyError.self) { try Hexadecimal.decode(text) }
    }
}

@Suite struct SecureRandomTests {
    @Test func `random bytes come in the number asked for and do not repeat`() throws {
        let first = try SecureRandom.bytes(32)
        #expect(first.count == 32)
        #expect(try SecureRandom.bytes(32) != first)
        #expect(try SecureRandom.bytes(0).isEmpty)
        #expect(throws: CryptographyError.self) { try SecureRandom.bytes(-1) }
    }

    @Test func `comparison in constant time compares`() {
        #expect(constantTimeEquals([1, 2, 3], [1, 2, 3]))
        #expect(constantTimeEquals([], []))
        #expect(!constantTimeEquals([1, 2, 3], [1, 2, 4]))
        #expect(!constantTimeEquals([1, 2, 3], [1, 2]))
    }
}
