import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

/// Applying, by somebody who has an account and was never entered as a person.
@Suite struct FirstApplicationPageTests {
    private static let form = "/apply/\(AccountSite.cohort)"
    private static let fields = [
        "country": "mt", "institution": "National Drug Agency", "sector": "civil-society", "post": "Analyst", "summary": "I draft the strategy.",
        "works-in-field": "yes", "experience": "36", "english": "B2", "employer-consents": "yes", "version": "",
    ]

    private static func with(_ body: @escaping @Sendable (AccountSite, Browser) async throws -> Void) async throws {
        try await AccountSite.with { site, client in
            try await site.openEdition(startsOn: "2027-08-30", endsOn: "2028-07-28")
            try await site.enrol()
            let browser = Browser(client)
            _ = try await browser.signIn()
            try await body(site, browser)
        }
    }

    @Test("The first draft asks for the name, and from then on the applicant has studies and applications", arguments: Language.allCases)
    func appliesFirst(language: Language) async throws {
        try await Self.with { _, browser in
            let query = "?lang=\(language.rawValue)"
            let calls = try await browser.page("/apply\(query)")
            #expect(calls.text.contains(language == .french ? "Gestion avancée" : "Advanced drug policy"))
            let empty = try await browser.page(Self.form + query)
            #expect(empty.element(id: "latin-name") != nil)
            let token = try await browser.formToken()
            var fields = Self.fields.merging(["form-token": token, "act": "save"]) { _, new in new }
            let nameless = try TestPage(await browser.post(Self.form + query, fields))
            #expect(nameless.problem == "name-needed")
            #expect(nameless.element(id: "institution")?.attributes["value"] == "National Drug Agency")
            fields["latin-name"] = "Ada Lovelace"
            let saved = try await browser.post(Self.form + query, fields)
            let draft = try await browser.page(try #require(saved.headers[.location]))
            #expect(draft.text.contains(language == .french ? "Le brouillon est enregistré." : "The draft is saved."))
            #expect(draft.element(id: "latin-name") == nil)
            #expect(try await browser.page("/study\(query)").status == .ok)
        }
    }

    @Test("Sent at once, it is there with what was told")
    func sendsAtOnce() async throws {
        try await Self.with { _, browser in
            let token = try await browser.formToken()
            let fields = Self.fields.merging(["form-token": token, "act": "submit", "latin-name": "Ada Lovelace"]) { _, new in new }
            let sent = try await browser.post(Self.form + "?lang=en", fields)
            let page = try await browser.page(try #require(sent.headers[.location]))
            #expect(page.text.contains("Your application has been sent."))
            #expect(page.fact("Institution") == "National Drug Agency")
            #expect(page.fact("Months of experience in it") == "36")
        }
    }

    @Test("What is wrong is said in the language of the page")
    func saysItInFrench() async throws {
        try await Self.with { _, browser in
            let token = try await browser.formToken()
            var fields = Self.fields.merging(["form-token": token, "act": "save", "latin-name": "Ada2"]) { _, new in new }
            let named = try TestPage(await browser.post(Self.form + "?lang=fr", fields))
            #expect(named.text.contains("n’a pas sa place dans un nom"))
            fields["latin-name"] = "Ada"
            fields["country"] = "Malta"
            let country = try TestPage(await browser.post(Self.form + "?lang=fr", fields))
            #expect(country.text.contains("Le pays n’est pas valable"))
            #expect(country.text.contains("ce sont deux lettres"))
            fields["country"] = "MT"
            fields["experience"] = "900"
            let experience = try TestPage(await browser.post(Self.form + "?lang=fr", fields))
            #expect(experience.text.contains("une expérience de 900 mois"))
        }
    }
}
