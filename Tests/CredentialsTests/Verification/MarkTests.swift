import Credentials
import Cryptography
import Testing

/// Which refused files are told as changed ones of ours, and which as strangers'.
@Suite struct MarkTests {
    let academy: TestAcademy
    let verifier: SealVerifier
    let certificate: String

    init() throws {
        academy = try TestAcademy()
        verifier = try academy.verifier()
        certificate = Hexadecimal.encode(academy.store.sealKeys[0].certificate.der)
    }

    func summary(_ text: String) -> String { verifier.examine(Array(text.utf8), now: academy.now).verdict.summary }

    @Test func `our certificate anywhere in a file makes it one of ours`() {
        #expect(summary("%PDF-1.4\n" + certificate) == "altered file-profile")
        #expect(summary("junk" + certificate.uppercased() + "junk") == "altered file-profile")
        #expect(summary(certificate.map { "\($0)\n" }.joined()) == "altered file-profile")
    }

    @Test func `files without it are strangers`() throws {
        #expect(summary("") == "malformed file-profile")
        #expect(summary("hello") == "malformed file-profile")
        #expect(summary(String(certificate.prefix(64))).hasPrefix("malformed"))
        let other = Hexadecimal.encode(try TestAcademy().store.sealKeys[0].certificate.der)
        #expect(summary(other).hasPrefix("malformed"))
        #expect(summary(certificate.map { "\($0)x" }.joined()).hasPrefix("malformed"))
    }

    /// Half of a mark over and over, digits without end, white space without end: the point is that it ends.
    @Test func `hostile files are refused`() {
        let half = String(Hexadecimal.encode(academy.store.sealKeys[0].certificate.fingerprint.bytes).prefix(40))
        for piece in [half, "0", " ", "<", "\u{0}", half + "        ", "%PDF-1.7\n", "/ByteRange[0 1 2 3]"] {
            let bytes = Array(String(repeating: piece, count: (1 << 20) / piece.utf8.count).utf8)
            #expect(verifier.examine(bytes, now: academy.now).verdict.facts == nil)
            #expect(verifier.examine(Array("%PDF-1.7\n".utf8) + bytes, now: academy.now).verdict.facts == nil)
        }
    }
}
