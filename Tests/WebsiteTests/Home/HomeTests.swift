import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

@Suite struct HomeTests {
    @Test func theFirstPageNamesTheAcademyAndLeadsToVerification() async throws {
        let page = try await TestSite().page("/")
        #expect(page.status == .ok)
        #expect(page.first("h1")?.text == "Academy for Drug Policy & Practice")
        #expect(page.all("a").contains { $0.attributes["href"] == "/verify?lang=en" })
        #expect(page.text.contains("Demonstration."))
    }

    @Test func anAcademyThatIsNoDemonstrationHasNoBanner() async throws {
        var site = TestSite()
        site.identity = Samples.identity(isDemonstration: false)
        #expect(!(try await site.page("/").text.contains("Demonstration")))
    }

    @Test(arguments: [
        ("/", "fr-CH, en;q=0.8", "fr"), ("/", "de, fr;q=0.7, en;q=0.9", "en"), ("/", "de", "en"), ("/", "", "en"), ("/?lang=fr", "en", "fr"),
        ("/?lang=en", "fr", "en"), ("/?lang=xx", "fr", "fr"), ("/", "fr;q=0, en;q=0.1", "en"), ("/", "fr;q=nonsense", "en"),
    ])
    func theLanguageIsTheOneAskedFor(_ uri: String, _ accept: String, _ language: String) async throws {
        let page = try await TestSite().page(uri, headers: [.acceptLanguage: accept])
        #expect(page.first("html")?.attributes["lang"] == language)
        #expect(page.headers[.contentLanguage] == language)
    }
}
