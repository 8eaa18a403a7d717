import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Records
import Testing
import Website

/// The registers that an instructor or tutor keeps.
@Suite struct RegistersPageTests {
    private static func with(_ role: Role, _ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await AccountSite.with { site, client in
            try await site.openEdition(trainee: "eve@example.org")
            let session = PlannedSession(
                key: try #require(ContentKey("opening-day")),
                module: try #require(ContentKey("taught")),
                kind: .residential,
                title: LocalizedText(english: "Opening day", french: "Journée d’ouverture"),
                starts: try #require(LocalDateTime("2026-11-02T09:00")),
                minutes: 210
            )
            _ = try await PlanTimetable(cohort: site.key(), sessions: [session]).run(in: site.operatorContext)
            _ = try await AdvanceCohort(site.key(), .start).run(in: site.operatorContext)
            try await site.enrol()
            let key = try site.key()
            let cohort = try await site.store.read { try $0.cohorts.require(key).id }
            let grant = try GrantRole(role, within: .cohort(cohort), to: #require(EmailAddress("ada@example.org")))
            _ = try await grant.run(in: site.operatorContext)
            let browser = Browser(client)
            _ = try await browser.signIn()
            try await body(browser)
        }
    }

    @Test("They are found from the account, by their titles, and stay to be found when they are complete", arguments: [Role.tutor, .instructor])
    func leadsThere(role: Role) async throws {
        try await Self.with(role) { browser in
            let account = try await browser.page("/account?lang=fr")
            let list = try await browser.page(try #require(account.address(of: "Feuilles de présence")))
            #expect(list.text.contains("inscriptions manquantes : 1"))
            let address = try #require(list.address(of: "Journée d’ouverture"))
            let register = try await browser.page(address)
            let version = try #require(register.elements.first { $0.attributes["name"] == "version" }?.attributes["value"])
            let path = String(address.prefix { $0 != "?" })
            let token = try await browser.formToken()
            let fields = ["form-token": token, "version": version, "presence-eve@example.org": "present"]
            let kept = try await browser.post(path + "?lang=fr", fields)
            #expect(try await browser.page(try #require(kept.headers[.location])).text.contains("La feuille de présence est enregistrée."))
            let after = try await browser.page("/registers?lang=fr")
            #expect(after.text.contains("complète"))
            #expect(after.address(of: "Journée d’ouverture") != nil)
        }
    }

    @Test("Minutes without a presence in part are refused in the language of the page, and what was typed stays")
    func refusesInFrench() async throws {
        try await Self.with(.tutor) { browser in
            let token = try await browser.formToken()
            let path = "/cohorts/\(AccountSite.cohort)/sessions/opening-day"
            let fields = ["form-token": token, "presence-eve@example.org": "present", "minutes-eve@example.org": "30"]
            let page = try TestPage(await browser.post(path + "?lang=fr", fields))
            #expect(page.problem == "invalid-input")
            #expect(page.text.contains("des minutes s’indiquent avec une présence partielle"))
            #expect(page.elements.contains { $0.attributes["name"] == "minutes-eve@example.org" && $0.attributes["value"] == "30" })
        }
    }

    @Test("Who keeps none is turned away")
    func turnsAway() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let browser = Browser(client)
            _ = try await browser.signIn()
            #expect(try await browser.get("/registers?lang=en").status == .forbidden)
        }
    }
}
