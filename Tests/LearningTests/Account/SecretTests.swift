import Learning
import Testing

@Suite("Secret")
struct SecretTests {
    private struct Counting: RandomSource {
        func bytes(_ count: Int) throws -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: 250 + $0) } }
    }

    @Test("It is read from exactly the text that it writes", arguments: Secret.Kind.allCases)
    func reads(kind: Secret.Kind) throws {
        let secret = try Secret.draw(kind, from: Counting())
        #expect(secret.bytes.count == (kind == .ticket ? 16 : 32))
        #expect(Secret(kind, secret.text) == secret)
        #expect(secret.text.hasPrefix("acad_") == (kind == .token))
        for other in [secret.text + "A", String(secret.text.dropLast()), " " + secret.text, secret.text + "=", ""] {
            #expect(Secret(kind, other) == nil, "\(other)")
        }
    }

    @Test("A text whose last bits are not zero is another text of the same bytes, and refused")
    func isCanonical() {
        #expect(Secret(.ticket, "AAECAwQFBgcICQoLDA0ODw") != nil)
        #expect(Secret(.ticket, "AAECAwQFBgcICQoLDA0ODx") == nil)
    }

    @Test("One kind is no other")
    func tellsKinds() throws {
        let token = try Secret.draw(.token, from: Counting())
        #expect(Secret(.session, token.text) == nil)
        #expect(Secret(.session, String(token.text.dropFirst(5))) != nil)
        #expect(Secret(.token, String(token.text.dropFirst(5))) == nil)
    }
}
