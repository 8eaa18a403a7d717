import Credentials
import Cryptography
import Testing

@Suite struct ECDSASignatureTests {
    static func signature(r: String = String(repeating: "01", count: 32), s: String) throws -> ECDSASignature {
        try ECDSASignature(raw: Hexadecimal.decode(r + s))
    }

    @Test func `s above half the order is taken from the order`() throws {
        let half = try Self.signature(s: "7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8")
        let above = try Self.signature(s: "7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a9")
        #expect(half.isLowS)
        #expect(half.normalised == half)
        #expect(!above.isLowS)
        #expect(above.normalised == half)
        let largest = try Self.signature(s: "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632550")
        #expect(Hexadecimal.encode(largest.normalised.raw.suffix(2)) == "0001")
    }

    /// Why low s is asked for: the signature can be changed by anybody and still verifies.
    @Test func `both forms of s verify`() throws {
        let pair = try KeyPair.generate(.p256)
        let key = try PublicKey(publicKeyInfo: pair.publicKeyInfo)
        let digest = SHA256.digest([1])
        for _ in 0..<20 {
            let signature = try pair.sign(digest)
            #expect(key.verify(signature, of: digest))
            #expect(key.verify(signature.normalised, of: digest))
            #expect(signature.normalised.isLowS)
            #expect(!key.verify(signature, of: SHA256.digest([2])))
        }
    }

    @Test func `DER goes there and back`() throws {
        for (r, s) in [("00", "01"), ("7f", "80"), ("ff", "00"), ("80", "7f")] {
            let signature = try Self.signature(r: String(repeating: r, count: 32), s: String(repeating: s, count: 32))
            #expect(try ECDSASignature(der: signature.der) == signature)
        }
    }

    /// Not minimal, negative, long form of length, trailing byte, BER, too long, one number, three numbers.
    @Test(arguments: [
        "30080202000102020001", "3006020181020101", "308106020101020101", "300602010102010100", "30800201010201010000", "3003020101",
        "3009020101020101020101", "3106020101020101", "",
    ])
    func `other encodings are refused`(hexadecimal: String) throws {
        let bytes = try Hexadecimal.decode(hexadecimal)
        #expect(throws: KeyError.self) { try ECDSASignature(der: bytes) }
    }

    @Test func `numbers longer than 32 bytes are refused`() {
        let number: [UInt8] = [0x02, 33] + [UInt8](repeating: 1, count: 33)
        #expect(throws: KeyError.self) { try ECDSASignature(der: [0x30, 70] + number + number) }
        #expect(throws: KeyError.self) { try ECDSASignature(raw: [UInt8](repeating: 1, count: 63)) }
    }
}
