import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

/// Handing in a written work, as its author does it in a browser.
@Suite struct HandInTests {
    private static let brief = Array("A policy brief of a few words.\n".utf8)

    private static func with(_ body: @escaping @Sendable (AccountSite, Browser) async throws -> Void) async throws {
        try await AccountSite.with { site, client in
            try await site.openEdition(trainee: "ada@example.org")
            try await site.enrol()
            try await site.openTask()
            let browser = Browser(client)
            _ = try await browser.signIn()
            try await body(site, browser)
        }
    }

    @Test("From the progress page by upload and confirmation to a receipt that is found again", arguments: Language.allCases)
    func handsIn(language: Language) async throws {
        try await Self.with { site, browser in
            let query = "?lang=\(language.rawValue)"
            let isFrench = language == .french
            let progress = try await browser.page("/study/\(AccountSite.cohort)\(query)")
            let link = try #require(progress.address(of: isFrench ? "A1 Note de politique" : "A1 Policy brief"))
            let task = try await browser.page(link)
            #expect(task.text.contains(isFrench ? "27 novembre 2026, 23 h 59 (Europe/Paris)" : "27 November 2026, 23:59 (Europe/Paris)"))
            #expect(task.text.contains(isFrench ? "chaque jour ouvré entamé retire 5" : "each started working day takes 5 %"))
            #expect(task.text.contains("25"))
            #expect(task.text.contains("1500"))

            let sent = try await browser.send(Self.brief, named: "brief.txt", to: "\(AccountSite.task)/file\(query)")
            #expect(sent.status == .seeOther)
            let confirmation = try await browser.page(try #require(sent.headers[.location]))
            #expect(confirmation.fact(isFrench ? "Fichier" : "File") == "brief.txt")
            #expect(confirmation.fact(isFrench ? "Taille" : "Size") == (isFrench ? "31 octets" : "31 bytes"))
            #expect(confirmation.fact("SHA-256")?.count == 64)
            // A receipt's number has four groups; the code of the work can end in an R, too.
            #expect(try await browser.page("\(AccountSite.task)\(query)").text.contains(#/\bR-\w{4}-\w{4}-/#) == false)

            let address = try #require(sent.headers[.location]?.split(separator: "?").first)
            let token = try await browser.formToken()
            let confirmed = try await browser.post("\(address)\(query)", ["form-token": token, "act": "submit", "words": "1 234"])
            let receiptAddress = try #require(confirmed.headers[.location])
            let receipt = try await browser.page(receiptAddress)
            #expect(receipt.text.contains(isFrench ? "Votre travail est remis." : "Your work is handed in."))
            #expect(receipt.fact("SHA-256") == confirmation.fact("SHA-256"))
            #expect(receipt.fact(isFrench ? "Compté comme" : "Counted as") == (isFrench ? "Dans le délai." : "In time."))
            #expect(receipt.text.contains("1234"))

            let again = try await browser.page("\(AccountSite.task)\(query)")
            let number = try #require(receiptAddress.split(separator: "/").last?.split(separator: "?").first)
            #expect(again.address(of: String(number)) != nil)
            #expect(again.fact(isFrench ? "État" : "State") == (isFrench ? "remis" : "handed in"))
        }
    }

    @Test("Until the deadline another version takes the place; the same again gives the first receipt")
    func replaces() async throws {
        try await Self.with { _, browser in
            let first = try await Self.handIn(Self.brief, browser)
            #expect(first.contains("notice=work-handed-in"))
            #expect(try await Self.handIn(Self.brief, browser).contains("notice=work-unchanged"))
            #expect(try await Self.handIn(Array("A better one.".utf8), browser).contains("notice=work-replaced"))
            #expect(try await browser.page(first).status == .ok)
        }
    }

    @Test("A typed text is kept as a file, its words counted")
    func takesText() async throws {
        try await Self.with { _, browser in
            let token = try await browser.formToken()
            let kept = try await browser.post("\(AccountSite.task)/text?lang=en", ["form-token": token, "text": "Five words – and one more"])
            let page = try await browser.page(try #require(kept.headers[.location]))
            #expect(page.fact("Type") == "Plain text")
            #expect(page.element(id: "words")?.attributes["value"] == "6")
            let empty = try TestPage(await browser.post("\(AccountSite.task)/text?lang=fr", ["form-token": token, "text": "  \n "]))
            #expect(empty.problem == "file-without-content")
            #expect(empty.text.contains("Le fichier est vide"))
        }
    }

    @Test("Late work is told what it costs, and late work after its days that it is over", arguments: Language.allCases)
    func tellsLateness(language: Language) async throws {
        try await Self.with { site, browser in
            // Tuesday, 1 December: the second working day behind the deadline.
            site.clock.advance(seconds: 10 * 86_400)
            _ = try await browser.signIn()
            let page = try await browser.page("\(AccountSite.task)?lang=\(language.rawValue)")
            #expect(page.text.contains(language == .french ? "le travail perd 10" : "it loses 10 %"), "\(page.text)")
            site.clock.advance(seconds: 30 * 86_400)
            _ = try await browser.signIn()
            let over = try await browser.page("\(AccountSite.task)?lang=\(language.rawValue)")
            #expect(over.all("input").contains { $0.attributes["type"] == "file" } == false)
        }
    }

    @Test(
        "What cannot be taken is said on the page of the task, and nothing is handed in",
        arguments: [
            ("empty.txt", [], "file-without-content"), ("a.exe", [0x4D, 0x5A, 0x90, 0, 3], "file-kind-unknown"), ("", [0x61], "file-missing"),
            ("half.pdf", Array("%PDF-1.7\nhalf".utf8), "file-damaged"),
        ] as [(String, [UInt8], String)],
        Language.allCases
    )
    func refuses(file: (name: String, bytes: [UInt8], code: String), language: Language) async throws {
        try await Self.with { _, browser in
            let page = try TestPage(await browser.send(file.bytes, named: file.name, to: "\(AccountSite.task)/file?lang=\(language.rawValue)"))
            #expect(page.problem == file.code)
            #expect(page.first("html")?.attributes["lang"] == language.rawValue)
            #expect(page.all("input").contains { $0.attributes["type"] == "file" })
        }
    }

    @Test("A file beyond the edition's limit is refused with the limit, and what breaks off is said to have")
    func refusesTooLarge() async throws {
        try await Self.with { _, browser in
            let large = [UInt8](repeating: 0x61, count: (25 << 20) + 1)
            let page = try TestPage(await browser.send(large, named: "large.txt", to: "\(AccountSite.task)/file?lang=en"))
            #expect(page.status == .contentTooLarge)
            #expect(page.text.contains("larger than 25 MB"))
            let broken = try TestPage(await browser.send(Self.brief, named: "brief.txt", to: "\(AccountSite.task)/file?lang=en", closed: false))
            #expect(broken.problem == "multipart-incomplete")
        }
    }

    @Test("A form without the session's token, or with another one, brings nothing in")
    func needsToken() async throws {
        try await Self.with { site, browser in
            for token in ["", "x", String(repeating: "a", count: 64)] {
                let page = try TestPage(await browser.send(Self.brief, named: "brief.txt", to: "\(AccountSite.task)/file?lang=en", token: token))
                #expect(page.problem == "form-expired")
            }
            let email = try #require(EmailAddress("ada@example.org"))
            #expect(try await ListFiles(email: email).run(in: site.operatorContext).isEmpty)
        }
    }

    @Test("Somebody else's task, file and receipt are not to be seen")
    func keepsToOneself() async throws {
        try await AccountSite.with { site, client in
            try await site.openEdition(trainee: "ada@example.org")
            try await site.enrol()
            try await site.enter("eve@example.org")
            try await site.enrol("eve@example.org")
            try await site.openTask()
            let (ada, eve) = (Browser(client), Browser(client))
            _ = try await ada.signIn()
            _ = try await eve.signIn("eve@example.org")
            let receipt = try await Self.handIn(Self.brief, ada)
            for path in [AccountSite.task + "?lang=en", receipt] {
                let status = try await eve.get(path).status
                #expect(status == .notFound || status == .forbidden)
            }
        }
    }

    /// - Returns: where the receipt is.
    private static func handIn(_ bytes: [UInt8], _ browser: Browser) async throws -> String {
        let sent = try await browser.send(bytes, named: "brief.txt", to: "\(AccountSite.task)/file?lang=en")
        let address = try #require(sent.headers[.location]?.split(separator: "?").first)
        let token = try await browser.formToken()
        let confirmed = try await browser.post("\(address)?lang=en", ["form-token": token, "act": "submit", "words": "7"])
        return try #require(confirmed.headers[.location])
    }
}
