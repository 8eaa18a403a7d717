import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

/// The pages inside the house, as somebody with a browser comes to them.
@Suite struct InsidePageTests {
    private static let inside = [
        "/study", "/study/2027-spring", "/marking", "/marking/ABCD-EFGH", "/cohorts", "/cohorts/2027-spring", "/documents/X",
    ]

    @Test("Who is unknown is asked to sign in, and comes back to the page", arguments: inside)
    func asksToSignIn(path: String) async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let browser = Browser(client)
            let answer = try await browser.get("\(path)?lang=en")
            #expect(answer.status == .seeOther)
            let location = try #require(answer.headers[.location])
            #expect(location.hasPrefix("/sign-in?next="))
            let page = try await browser.page(location)
            #expect(page.elements.contains { $0.attributes["name"] == "next" && $0.attributes["value"] == path })
        }
    }

    @Test("Who has no role there is turned away, and told of no name or command", arguments: ["/cohorts", "/cohorts/2027-spring"], Language.allCases)
    func turnsAway(path: String, language: Language) async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let browser = Browser(client)
            _ = try await browser.signIn()
            let page = try await browser.page("\(path)?lang=\(language.rawValue)")
            #expect(page.status == .forbidden)
            #expect(page.problem == "not-permitted")
            #expect(!page.text.contains("Lovelace"))
        }
    }

    @Test("Whom the academy does not know as a person has no studies, and hears what to do")
    func needsPerson() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let browser = Browser(client)
            _ = try await browser.signIn()
            let page = try await browser.page("/study?lang=en")
            #expect(page.status == .forbidden)
            #expect(page.problem == "account-without-person")
        }
    }

    @Test("A trainee's home, and an edition that nobody announced")
    func showsHome() async throws {
        try await AccountSite.with { site, client in
            let list = PersonList(CommaSeparatedTable(Array("email,latin_name,native_name,country\nada@example.org,Ada Lovelace,,MT\n".utf8)))
            _ = try await ImportPeople(list).run(in: site.operatorContext)
            try await site.enrol()
            let browser = Browser(client)
            _ = try await browser.signIn()
            #expect(try await browser.page("/study?lang=en").text.contains("You are not enrolled in any course."))
            #expect(try await browser.page("/study?lang=fr").text.contains("Vous n’êtes inscrit(e) à aucune formation."))
            #expect(try await browser.get("/apply/nowhere?lang=en").status == .notFound)
            #expect(try await browser.get("/study/nowhere?lang=en").status == .forbidden)
            #expect(try await browser.get("/attempts/0190a0b0-c0d0-7000-8000-000000000001").status == .notFound)
            #expect(try await browser.get("/attempts/x").status == .notFound)
        }
    }

    @Test("What changes something and does not come from a form of the session is refused", arguments: ["/apply/2027-spring", "/marking/ABCD-EFGH"])
    func demandsToken(path: String) async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let browser = Browser(client)
            _ = try await browser.signIn()
            let answer = try await browser.post(path, ["act": "save"])
            #expect(answer.status == .forbidden)
        }
    }
}
