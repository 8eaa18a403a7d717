import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

/// A word of success after something was saved.
@Suite struct NoticeTests {
    @Test("A known key says its sentence, anything else says nothing", arguments: ["Pay here", "<b>x</b>", "", "password-chosenx"])
    func saysNothingElse(typed: String) async throws {
        try await AccountSite.with { _, client in
            let browser = Browser(client)
            let said = try await browser.page("/sign-in?notice=password-chosen&lang=en")
            #expect(said.elements.contains { $0.attributes["role"] == "status" && $0.text == "Your password is set. Sign in with it." })
            let encoded = typed.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            let other = try await browser.page("/sign-in?notice=\(encoded)&lang=en")
            #expect(!other.elements.contains { $0.attributes["role"] == "status" })
        }
    }

    @Test("Changing the password says so")
    func passwordChanged() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let browser = Browser(client)
            _ = try await browser.signIn()
            let fields = ["form-token": try await browser.formToken(), "current": AccountSite.password, "new": "eight purple otters"]
            let answer = try await browser.post("/account/password?lang=fr", fields)
            let page = try await browser.page(try #require(answer.headers[.location]))
            #expect(page.text.contains("Votre mot de passe est changé"))
        }
    }
}
