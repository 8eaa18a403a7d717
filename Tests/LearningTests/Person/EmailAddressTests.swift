import Learning
import Testing

@Suite("E-mail address")
struct EmailAddressTests {
    @Test(
        "Addresses of the internet are read and kept in lower case",
        arguments: [
            ("Ana.Silva@Example.ORG", "ana.silva@example.org"), ("a@b.cd", "a@b.cd"),
            ("o'brien+idpa@mail.example-host.ie", "o'brien+idpa@mail.example-host.ie"),
            ("x_1%{}|~@1-2.example", "x_1%{}|~@1-2.example"), ("a@xn--bcher-kva.example", "a@xn--bcher-kva.example"),
        ]
    )
    func reads(text: String, stored: String) {
        #expect(EmailAddress(text)?.text == stored)
    }

    @Test(
        "What is none is refused",
        arguments: [
            "", "@", "a@", "@b.cd", "a", "a@b", "a@@b.cd", "a@b@c.de", ".a@b.cd", "a.@b.cd", "a..b@b.cd", "a@.b.cd", "a@b..cd", "a@b.cd.", "a b@c.de",
            "a@b c.de", "\"a\"@b.cd", "a@[127.0.0.1]", "ä@b.cd", "a@bücher.de", "a@b.cd\n", "a\u{0}@b.cd", "a@-b.cd", "a@b-.cd", "<a@b.cd>",
            "a@b.cd,c@d.ef",
            "a@b_c.de", "a@b.c\u{E9}", "a@b.cd\u{200B}",
        ]
    )
    func refuses(text: String) {
        #expect(EmailAddress(text) == nil)
    }

    @Test("A sign whose lower case is an ASCII letter does not make two addresses one")
    func refusesKelvinSign() {
        #expect(EmailAddress("\u{212A}im@example.org") == nil)
    }

    @Test("Lengths end where RFC 5321 ends them")
    func boundsLength() {
        let label = String(repeating: "b", count: 63)
        #expect(EmailAddress(String(repeating: "a", count: 64) + "@\(label).de") != nil)
        #expect(EmailAddress(String(repeating: "a", count: 65) + "@\(label).de") == nil)
        #expect(EmailAddress("a@\(label)b.de") == nil)
        let domain = [label, label, label].joined(separator: ".")
        #expect(EmailAddress(String(repeating: "a", count: 62) + "@\(domain)") != nil)
        #expect(EmailAddress(String(repeating: "a", count: 63) + "@\(domain)") == nil)
        #expect(EmailAddress(String(repeating: "a", count: 1_000_000)) == nil)
    }
}
