import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

@Suite struct SignInPageTests {
    @Test(arguments: ["https://academy.example", "http://127.0.0.1:8080"])
    func aSessionIsACookieThatNoScriptReadsAndNoOtherSiteSends(_ address: String) async throws {
        let isSecure = address.hasPrefix("https")
        try await AccountSite.with(address: address) { site, client in
            try await site.enrol()
            let browser = Browser(client)
            let response = try await browser.signIn()
            #expect(response.status == .seeOther)
            #expect(response.headers[.location] == "/account?lang=en")
            #expect(response.headers[.cacheControl] == "no-store")
            #expect(browser.setCookies.count == 2)
            let prefix = isSecure ? "__Host-academy" : "academy"
            #expect(browser.setCookies.contains { $0.hasPrefix("\(prefix)=") } && browser.setCookies.contains { $0.hasPrefix("\(prefix)-device=") })
            for cookie in browser.setCookies {
                #expect(cookie.contains("; Path=/;") && cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"))
                #expect(cookie.hasSuffix("; Secure") == isSecure)
                #expect(!cookie.contains("Domain"))
            }
            let page = try await browser.page("/account?lang=en")
            #expect(page.text.contains("Ada <Lovelace>"))
            #expect(page.headers[.cacheControl] == "no-store")
            #expect((page.headers[.strictTransportSecurity] != nil) == isSecure)
        }
    }

    @Test(arguments: Language.allCases)
    func aRefusedSignInSaysTheSameWhateverIsWrongAndKeepsThePasswordToItself(_ language: Language) async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            var sources: Set<String> = []
            for (email, password) in [("ada@example.org", "wrong geese fly"), ("zoe@example.org", "wrong geese fly"), ("zoe@example.org", "")] {
                let browser = Browser(client)
                let fields = ["email": email, "password": password]
                let page = try TestPage(await browser.post("/sign-in?lang=\(language.rawValue)", fields))
                #expect(page.status == .unauthorized)
                #expect(page.problem == "sign-in-refused")
                let sentence = Refusal(.signInRefused).explanation(language).split(whereSeparator: \.isWhitespace).joined(separator: " ")
                #expect(page.text.contains(sentence))
                #expect(page.element(id: "email")?.attributes["value"] == email)
                #expect(!page.source.contains("geese"))
                #expect(browser.cookies.isEmpty)
                sources.insert(page.source.replacing(email, with: "ADDRESS"))
            }
            #expect(sources.count == 1)
            #expect(!site.log.all.contains { $0.contains("geese") || $0.contains("example.org") })
        }
    }

    @Test(arguments: [
        ("/account?lang=fr", "/account?lang=fr"), ("//evil.example", "/account?lang=en"), ("/\\evil.example", "/account?lang=en"),
        ("https://evil.example", "/account?lang=en"), ("evil", "/account?lang=en"), ("/a\r\nSet-Cookie: x=y", "/account?lang=en"),
        ("/account", "/account?lang=en"),
    ])
    func afterwardsOneGoesToAPageOfOursOnly(_ next: String, _ location: String) async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let browser = Browser(client)
            let fields = ["email": "ada@example.org", "password": AccountSite.password, "next": next]
            #expect(try await browser.post("/sign-in?lang=en", fields).headers[.location] == location)
        }
    }

    @Test func aPlantedSessionIsNotTheOneAfterwards() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            try await site.enrol("mallory@example.org")
            let (mallory, victim) = (Browser(client), Browser(client))
            _ = try await mallory.signIn("mallory@example.org")
            let planted = try #require(mallory.cookies["__Host-academy"])
            victim.keep("__Host-academy", planted)
            _ = try await victim.signIn()
            #expect(victim.cookies["__Host-academy"] != planted)
            #expect(try await mallory.get("/account").headers[.location] == "/sign-in?lang=en")
            #expect(try await victim.page("/account?lang=en").text.contains("ada@example.org"))
        }
    }

    @Test func aFormOfAnotherSiteSignsNobodyIn() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let fields = ["email": "ada@example.org", "password": AccountSite.password]
            let foreign: [HTTPFields] = [
                [.secFetchSite: "cross-site"], [.secFetchSite: "same-site"], [.origin: "https://evil.example"],
                [.origin: "https://academy.example.evil.example"], [.origin: "null", .secFetchSite: "cross-site"],
            ]
            for headers in foreign {
                let browser = Browser(client)
                let response = try await browser.post("/sign-in", fields, headers: headers)
                #expect(response.status == .forbidden, "\(headers)")
                #expect(try TestPage(response).problem == "cross-site")
                #expect(browser.cookies.isEmpty)
            }
            let own: [HTTPFields] = [
                [.secFetchSite: "same-origin", .origin: "null"], [.origin: "https://academy.example"], [.secFetchSite: "none"], [:],
            ]
            for headers in own {
                let browser = Browser(client)
                #expect(try await browser.post("/sign-in", fields, headers: headers).status == .seeOther, "\(headers)")
            }
        }
    }

    @Test func tooManyAttemptsAreToldWhenToComeAgain() {
        let problem = Refusal(.tooManyAttempts, ["17"])
        #expect(problem.code.status == .tooManyRequests)
    }
}
