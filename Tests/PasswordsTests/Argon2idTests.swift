import Passwords
import Testing

@Suite("Argon2id")
struct Argon2idTests {
    @Test("The test vector of RFC 9106 section 5.3 comes out")
    func followsTheStandard() throws {
        let hash = try Argon2id(memory: 32, passes: 3, lanes: 4).raw(
            [UInt8](repeating: 1, count: 32),
            salt: [UInt8](repeating: 2, count: 16),
            secret: [UInt8](repeating: 3, count: 8),
            associated: [UInt8](repeating: 4, count: 12)
        )
        let expected: [UInt8] = [
            0x0D, 0x64, 0x0D, 0xF5, 0x8D, 0x78, 0x76, 0x6C, 0x08, 0xC0, 0x37, 0xA3, 0x4A, 0x8B, 0x53, 0xC9, 0xD0, 0x1E, 0xF0, 0x45, 0x2D, 0x75,
            0xB6, 0x5E, 0xB5, 0x25, 0x20, 0xE9, 0x6B, 0x01, 0xE6, 0x59,
        ]
        #expect(hash == expected)
    }

    /// As `printf 'correct horse' | argon2 0123456789abcdef -id -k 19456 -t 2 -p 1 -l 32 -e` prints it.
    @Test("A hash is the PHC string that the argon2 command prints")
    func encodes() throws {
        let text = try Argon2id.recommended.encoded(Array("correct horse".utf8), salt: Array("0123456789abcdef".utf8))
        #expect(text == "$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$rk2Mi3E4dgRMg0fHaYaptWVZRKqs//6b6k3/nntqGJk")
        #expect(text.hasPrefix(Argon2id.recommended.prefix))
    }

    @Test(
        "A password is told from every other, whatever parameters its hash names",
        arguments: [
            Argon2id(memory: 8, passes: 1, lanes: 1), Argon2id(memory: 64, passes: 3, lanes: 2),
        ]
    )
    func verifies(parameters: Argon2id) throws {
        let text = try parameters.encoded(Array("correct horse".utf8), salt: Array("0123456789abcdef".utf8))
        #expect(try Argon2id.verify(Array("correct horse".utf8), against: text))
        for wrong in ["correct hors", "correct horsf", "", "correct horse "] {
            #expect(try !Argon2id.verify(Array(wrong.utf8), against: text))
        }
    }

    @Test(
        "What is no hash is an error, not a mismatch",
        arguments: ["", "$argon2id$", "$argon2i$v=19$m=8,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$AAAA", "plain"]
    )
    func refusesOthers(text: String) {
        #expect(throws: Argon2Error.self) { try Argon2id.verify([1], against: text) }
    }
}
