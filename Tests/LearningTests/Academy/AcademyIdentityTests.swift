import Learning
import Testing

@Suite("Academy identity")
struct AcademyIdentityTests {
    private func identity(_ address: String, name: String = "Academy", prefix: String = "IDPA", isDemonstration: Bool = false) throws
        -> AcademyIdentity
    {
        try AcademyIdentity(
            name: LocalizedText(english: name, french: name),
            publicAddress: address,
            serialPrefix: prefix,
            isDemonstration: isDemonstration
        )
    }

    @Test("What goes into sealed files follows from the address")
    func derivesNames() throws {
        let identity = try identity("https://academy.example")
        #expect(identity.decentralisedIdentifier == "did:web:academy.example")
        #expect(identity.logOrigin == "academy.example/log")
    }

    @Test("A port is percent-encoded in the identifier, as did:web demands")
    func encodesPort() throws {
        #expect(try identity("http://127.0.0.1:8080", isDemonstration: true).decentralisedIdentifier == "did:web:127.0.0.1%3A8080")
    }

    @Test("Plain http is for a demonstration only")
    func refusesPlainHTTP() {
        #expect(throws: Refusal(.invalidInput)) { try identity("http://academy.example") }
    }

    @Test(
        "Other addresses are refused",
        arguments: [
            "", "https://", "academy.example", "https://academy.example/", "https://academy.example/path", "https://Academy.example",
            "https://user@academy.example",
            "https://academy.example?x", "ftp://academy.example", "https://académie.example", "https://academy.example\n", "https://a b",
            "https://" + String(repeating: "a", count: 254),
        ]
    )
    func refusesAddresses(address: String) {
        #expect(throws: Refusal(.invalidInput)) { try identity(address) }
    }

    @Test("Other prefixes and names are refused", arguments: ["", "A", "ABCDEFG", "idpa", "ID-A", "ID1", "ÉCO", "ＩＤ"])
    func refusesPrefixes(prefix: String) {
        #expect(throws: Refusal(.invalidInput)) { try identity("https://academy.example", prefix: prefix) }
    }

    @Test("A name is neither empty nor endless, and has no control characters")
    func boundsName() throws {
        #expect(throws: Refusal(.invalidInput)) { try identity("https://academy.example", name: "Academy\u{0}") }
        #expect(throws: Refusal(.invalidInput)) { try identity("https://academy.example", name: "") }
        #expect(throws: Refusal(.invalidInput)) { try identity("https://academy.example", name: String(repeating: "a", count: 51)) }
        _ = try identity("https://academy.example", name: String(repeating: "é", count: 50))
    }
}
