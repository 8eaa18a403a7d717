import Encodings
import Foundation
import Testing

@Suite("Base64url") struct Base64URLTests {
    @Test("Texts are those of RFC 4648, in the alphabet for addresses, without padding", arguments: 0..<70)
    func encodes(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ count &* 31) }
        let peer = Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        #expect(Base64URL.encode(bytes) == peer)
        #expect(Base64URL.decode(peer) == bytes)
        #expect(Base64URL.decode(Array(peer.utf8)) == bytes)
    }

    @Test(
        "There is one text for one sequence of bytes",
        arguments: [
            "A", "AB", "ABC", "AAAAA", "+A", "A/", "+/8", "QQ==", "QQ=", "Q Q", "QQ\n", "é", "QR", "QUJ", "Zm9v\n",
        ]
    )
    func refuses(text: String) { #expect(Base64URL.decode(text) == nil) }
}
