import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

@Suite struct AccountPageTests {
    @Test(arguments: Language.allCases, ["/sign-in", "/forgotten-password", "/choose-password"])
    func thePagesByWhichOneComesInAreWellFormed(_ language: Language, _ path: String) async throws {
        try await AccountSite.with { _, client in
            let browser = Browser(client)
            let page = try await browser.page(path + (path.contains("?") ? "&" : "?") + "lang=\(language.rawValue)")
            #expect(page.status == .ok)
            #expect(page.first("html")?.attributes["lang"] == language.rawValue)
            #expect(page.all("label").allSatisfy { label in label.attributes["for"].flatMap { page.element(id: $0) } != nil })
            #expect(!page.source.contains("<x>"))
            #expect(!page.source.contains("<script"))
        }
    }

    @Test(arguments: Language.allCases)
    func theAccountShowsSessionsAndTokensInBothLanguages(_ language: Language) async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            _ = try await site.token([.read])
            let (browser, other) = (Browser(client), Browser(client))
            _ = try await other.signIn()
            _ = try await browser.signIn()
            let page = try await browser.page("/account?lang=\(language.rawValue)")
            #expect(page.text.contains("ada@example.org"))
            #expect(page.all("form").count == 6)
            #expect(page.all("form").allSatisfy { $0.attributes["method"] == "post" })
            let tokens = page.elements.filter { $0.attributes["name"] == FormToken.field }
            #expect(tokens.count == 6)
            #expect(Set(tokens.compactMap { $0.attributes["value"] }).count == 1)
            #expect(page.text.contains(language == .english ? "This session" : "Cette session"))
        }
    }

    @Test func anInvitationLeadsToAPasswordAndIn() async throws {
        try await AccountSite.with { site, client in
            let code = try await site.invite().text
            let browser = Browser(client)
            let followed = try await browser.get("/choose-password?code=\(code)&lang=en")
            #expect(followed.status == .seeOther)
            #expect(followed.headers[.location] == "/choose-password?lang=en")
            #expect(browser.setCookies.allSatisfy { $0.hasPrefix("__Host-academy-ticket=") && $0.contains("; HttpOnly; SameSite=Lax; Secure") })
            #expect(try await browser.page("/choose-password?lang=en").elements.contains { $0.attributes["value"] == code })
            let short = try TestPage(await browser.post("/choose-password?lang=en", ["code": code, "password": "short"]))
            #expect(short.status == .unprocessableContent)
            #expect(short.problem == "password-too-short")
            let chosen = try await browser.post("/choose-password?lang=en", ["code": code, "password": AccountSite.password])
            #expect(chosen.headers[.location] == "/sign-in?notice=password-chosen&lang=en")
            #expect(browser.cookies["__Host-academy-device"] != nil)
            #expect(browser.cookies["__Host-academy-ticket"] == nil)
            #expect(try await browser.signIn().headers[.location] == "/account?lang=en")
            let again = try await browser.post("/choose-password?lang=en", ["code": code, "password": "a flock of geese"])
            #expect(try TestPage(again).problem == "ticket-unknown")
            #expect(!site.log.all.contains { $0.contains(code) })
        }
    }

    @Test func whoseBrowserKeepsNoCookiesTypesTheCode() async throws {
        try await AccountSite.with { site, client in
            let code = try await site.invite().text
            #expect(try await Browser(client).page("/choose-password?lang=en").element(id: "code")?.attributes["required"] != nil)
            let chosen = try await Browser(client).post("/choose-password?lang=en", ["code": " \(code)\n", "password": AccountSite.password])
            #expect(chosen.headers[.location] == "/sign-in?notice=password-chosen&lang=en")
        }
    }

    @Test(arguments: ["", "x", "%3Cx%3E", "AAAAAAAAAAAAAAAAAAAAAA; Path=/evil"])
    func whatIsNoCodeIsKeptNowhere(_ code: String) async throws {
        try await AccountSite.with { _, client in
            let browser = Browser(client)
            let encoded = code.replacing(" ", with: "%20").replacing(";", with: "%3B")
            let followed = try await browser.get("/choose-password?code=\(encoded)&lang=fr")
            #expect(followed.headers[.location] == "/choose-password?lang=fr")
            #expect(browser.cookies.isEmpty)
        }
    }

    @Test func aForgottenPasswordIsAnsweredTheSameForEveryAddress() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            var sources: Set<String> = []
            for email in ["ada@example.org", "zoe@example.org", "nonsense"] {
                let browser = Browser(client)
                let page = try TestPage(await browser.post("/forgotten-password?lang=en", ["email": email]))
                #expect(page.status == .ok)
                sources.insert(page.source)
            }
            #expect(sources.count == 1)
            #expect(sources.first?.contains("a mail is on its way") == true)
        }
    }

    @Test func aPasswordIsChangedInItsSessionWhichGetsANewSecret() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let browser = Browser(client)
            _ = try await browser.signIn()
            let (before, token) = (browser.cookies["__Host-academy"], try await browser.formToken())
            let wrong = ["form-token": token, "current": "wrong geese fly", "new": "a flock of geese"]
            #expect(try TestPage(await browser.post("/account/password?lang=en", wrong)).problem == "password-wrong")
            let right = ["form-token": token, "current": AccountSite.password, "new": "a flock of geese"]
            #expect(try await browser.post("/account/password?lang=en", right).status == .seeOther)
            #expect(browser.cookies["__Host-academy"] != before)
            #expect(try await browser.get("/account?lang=en").status == .ok)
            #expect(try await browser.post("/account/password?lang=en", right).status == .forbidden)
        }
    }

    @Test func aTokenIsShownOnceAndRevoked() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let browser = Browser(client)
            _ = try await browser.signIn()
            let formToken = try await browser.formToken()
            let fields = ["form-token": formToken, "name": "figures <script>", "days": "30", "read": "yes"]
            let made = try TestPage(await browser.post("/account/tokens?lang=en", fields))
            #expect(made.status == .ok)
            let secret = try #require(made.all("code").first?.text)
            #expect(secret.hasPrefix("acad_"))
            let page = try await browser.page("/account?lang=en")
            #expect(!page.source.contains(secret))
            let id = try #require(page.elements.first { $0.attributes["name"] == "token" }?.attributes["value"])
            let program = Browser(client)
            #expect(try await program.get("/account", headers: [.authorization: "Bearer \(secret)"]).status == .ok)
            #expect(try await browser.post("/account/tokens/revoke?lang=en", ["form-token": formToken, "token": id]).status == .seeOther)
            #expect(try await program.get("/account", headers: [.authorization: "Bearer \(secret)"]).status == .unauthorized)
            let nothing = ["form-token": formToken, "name": "x", "days": "nine"]
            #expect(try TestPage(await browser.post("/account/tokens?lang=en", nothing)).problem == "invalid-input")
            #expect(!site.log.all.contains { $0.contains(secret) })
        }
    }
}
