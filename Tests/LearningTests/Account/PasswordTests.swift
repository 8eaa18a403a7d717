import Learning
import Testing

@Suite("Password")
struct PasswordTests {
    private static func account(_ email: String = "ana.kovac@example.org", name: String = "Ana Kovač") throws -> Account {
        Account(id: Identifier(UUIDv7(high: 1, low: 1)), email: try #require(EmailAddress(email)), name: name, person: nil)
    }

    @Test(
        "Long and unguessable ones are taken, in any script and without rules of composition",
        arguments: [
            "seven grey herons", "correct-staple-9", "ღრუბელი და ზღვა", "雲と海と山と川と空と星と", "kjhgpoiuzvbn", "a b c d e f g h i",
            String(repeating: "blue fish ", count: 12),
        ]
    )
    func takes(text: String) throws {
        _ = try Password(choosing: text, for: Self.account())
    }

    @Test("Length counts characters of Unicode, from 12 to 128, without the white space around")
    func measures() throws {
        let account = try Self.account()
        #expect(throws: Refusal(.passwordTooShort)) { try Password(choosing: "grey herons", for: account) }
        #expect(throws: Refusal(.passwordTooShort)) { try Password(choosing: "  grey heron ", for: account) }
        #expect(throws: Refusal(.passwordTooShort)) { try Password(choosing: "", for: account) }
        _ = try Password(choosing: String(repeating: "heron ", count: 21) + "ab", for: account)
        #expect(throws: Refusal(.passwordTooLong)) { try Password(choosing: String(repeating: "heron ", count: 21) + "abc", for: account) }
    }

    @Test(
        "What is tried first is refused",
        arguments: [
            "password1234", "PASSWORD1234", "Pässword1234", "qwertyuiop123", "1q2w3e4r5t6y", "correct horse battery staple", "aaaaaaaaaaaaaaaa",
            "abababababab",
            "123456789012", "abcdefghijklmn", "secretsecret", "ana.kovac@example.org", "Ana Kovač Ana Kovač", "anakovac2026", "kovac.academy1",
            "academypassword",
        ]
    )
    func refuses(text: String) throws {
        let account = try Self.account()
        #expect(throws: Refusal(.passwordGuessable)) { try Password(choosing: text, for: account) }
    }

    @Test("However its letters are composed, it is the same password")
    func composes() {
        #expect(Password("se\u{301}jour au bord").bytes == Password("s\u{E9}jour au bord ").bytes)
        #expect(Password("Herons").bytes != Password("herons").bytes)
    }

    @Test("Neither passwords, hashes nor secrets print what they hold")
    func hides() throws {
        let secret = try #require(Secret(.ticket, "AAECAwQFBgcICQoLDA0ODw"))
        for text in ["\(Password("grey herons fly"))", "\(PasswordHash("grey herons fly"))", "\(secret)"] {
            #expect(!text.contains("herons") && !text.contains(secret.text))
        }
        for value in [Password("grey herons fly") as Any, PasswordHash("grey herons fly"), secret] {
            var dumped = ""
            dump(value, to: &dumped)
            #expect(!dumped.contains("herons") && !dumped.contains("103") && !dumped.contains("bytes"), "\(dumped)")
            #expect(!String(reflecting: value).contains("herons"))
        }
    }
}
