import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

@Suite struct SessionProofTests {
    @Test func aFormNeedsTheTokenOfItsOwnSession() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let (browser, other) = (Browser(client), Browser(client))
            _ = try await browser.signIn()
            _ = try await other.signIn()
            let foreign = try await other.formToken()
            for fields in [[:], ["form-token": ""], ["form-token": foreign], ["form-token": "x"]] as [[String: String]] {
                let page = try TestPage(await browser.post("/sign-out?lang=en", fields))
                #expect(page.status == .forbidden)
                #expect(page.problem == "form-expired")
            }
            #expect(try await browser.get("/account?lang=en").status == .ok)
            let token = try await browser.formToken()
            #expect(try await browser.post("/sign-out?lang=en", ["form-token": token]).status == .seeOther)
            #expect(browser.cookies["__Host-academy"] == nil)
            #expect(try await browser.get("/account?lang=en").headers[.location] == "/sign-in?lang=en")
        }
    }

    @Test func aTokenOfAnEarlierSessionIsNotTakenAgain() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let browser = Browser(client)
            _ = try await browser.signIn()
            let old = try await browser.formToken()
            _ = try await browser.signIn()
            #expect(try await browser.formToken() != old)
            #expect(try await browser.post("/account/sessions/end", ["form-token": old]).status == .forbidden)
        }
    }

    @Test func theRightTokenFromAnotherSiteIsRefused() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let browser = Browser(client)
            _ = try await browser.signIn()
            let token = try await browser.formToken()
            for headers in [[.origin: "https://evil.example"], [.secFetchSite: "cross-site"]] as [HTTPFields] {
                let response = try await browser.post("/account/sessions/end", ["form-token": token], headers: headers)
                #expect(try TestPage(response).problem == "cross-site")
            }
        }
    }

    @Test func aScriptSaysItInAHeaderAndOtherContentWithoutItIsRefused() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let browser = Browser(client)
            _ = try await browser.signIn()
            let token = try await browser.formToken()
            for type in ["application/json", "text/plain", ""] {
                #expect(try TestPage(await browser.post("/account/sessions/end?lang=en", [:], contentType: type)).problem == "form-expired")
            }
            let header = try #require(HTTPField.Name("X-CSRF-Token"))
            #expect(try await browser.post("/account/sessions/end?lang=en", [:], headers: [header: token]).status == .seeOther)
            #expect(try await browser.post("/account/sessions/end?lang=en", [:], headers: [header: token + "0"]).status == .forbidden)
        }
    }

    @Test func aFormWithFilesIsNobodysUntilItsTokenIsRead() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let browser = Browser(client)
            _ = try await browser.signIn()
            let response = try await browser.post("/account/sessions/end?lang=en", [:], contentType: "multipart/form-data; boundary=x")
            #expect(response.status == .unauthorized)
            #expect(try TestPage(response).problem == "sign-in-needed")
        }
    }

    @Test func anEndedSessionIsRefusedAtOnce() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let (browser, stolen) = (Browser(client), Browser(client))
            _ = try await stolen.signIn()
            _ = try await browser.signIn()
            #expect(try await stolen.get("/account?lang=en").status == .ok)
            let token = try await browser.formToken()
            #expect(try await browser.post("/account/sessions/end?lang=en", ["form-token": token]).status == .seeOther)
            #expect(try await stolen.get("/account?lang=en").headers[.location] == "/sign-in?lang=en")
            #expect(try await browser.get("/account?lang=en").status == .ok)
        }
    }

    @Test func pagesThatAreTheSameForEverybodyAskForNobody() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let browser = Browser(client)
            _ = try await browser.signIn()
            let before = site.statementCount
            for path in ["/", "/verify", "/sign-in", "/forgotten-password", "/choose-password", "/api", "/health/live"] {
                #expect(try await browser.get(path).status == .ok, "\(path)")
            }
            let stranger = Browser(client)
            #expect(try await stranger.get("/account").status == .seeOther)
            stranger.keep("__Host-academy", "no secret at all")
            #expect(try await stranger.get("/account").status == .seeOther)
            #expect(site.statementCount == before)
        }
    }

    @Test func useIsNotedOnceAMinute() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let browser = Browser(client)
            _ = try await browser.signIn()
            _ = try await browser.get("/account")
            #expect(site.access.all.isEmpty)
            site.clock.advance(seconds: 60)
            _ = try await browser.get("/account")
            #expect(site.access.all.count == 1)
        }
    }
}
