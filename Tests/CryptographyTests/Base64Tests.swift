import Cryptography
import Foundation
import Testing

@Suite struct Base64Tests {
    @Test(
        "Texts are those of RFC 4648 section 10",
        arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy")]
    )
    func followsStandard(bytes: String, text: String) throws {
        #expect(Base64.encode(bytes.utf8) == Array(text.utf8))
        #expect(try Base64.decode(text.utf8) == Array(bytes.utf8))
    }

    @Test("Every length up to 200 comes back, and the text is the one that Foundation writes")
    func comesBack() throws {
        for count in 0...200 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ count) }
            #expect(Base64.encode(bytes) == Array(Data(bytes).base64EncodedData()))
            #expect(try Base64.decode(Base64.encode(bytes)) == bytes)
        }
    }

    @Test(
        "Bytes have one text: no other alphabet, no space, no missing or spare padding, no spare bits",
        arguments: ["Zg", "Zg=", "Zh==", "Zm9=", "Zm8=Zm8=", "Zm9v\n", "Zm9v ", "====", "Z===", "_-==", "Zg==Zg==", "Zm 9v", "Zm9v===="]
    )
    func refusesOtherTexts(text: String) {
        #expect(throws: CryptographyError.self) { try Base64.decode(text.utf8) }
    }
}
