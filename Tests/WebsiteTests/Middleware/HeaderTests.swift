import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

@Suite struct HeaderTests {
    private static let policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    @Test(arguments: ["/", "/verify", "/verify?serial=x&code=y", "/nothing", "/health/live", "/health/ready", "/metrics"])
    func everyAnswerCarriesTheSecurityHeaders(_ uri: String) async throws {
        let headers = try await TestSite().request(uri).headers
        #expect(headers[.contentSecurityPolicy] == Self.policy)
        #expect(headers[.xContentTypeOptions] == "nosniff")
        #expect(headers[.referrerPolicy] == "no-referrer")
        #expect(headers[.permissionsPolicy]?.contains("camera=()") == true)
        #expect(headers[.strictTransportSecurity] == "max-age=31536000")
        #expect(headers[.cacheControl] == "no-store")
        #expect(headers[.setCookie] == nil)
        #expect(headers[.server] == nil)
    }

    @Test func plainHttpIsNotToldToInsistOnHttps() async throws {
        var site = TestSite()
        site.identity = Samples.identity(address: "http://127.0.0.1:8080")
        #expect(try await site.request("/").headers[.strictTransportSecurity] == nil)
    }

    @Test func thePagesHaveNoScriptNoInlineStyleAndOnlyOurOwnLinks() async throws {
        for uri in ["/", "/verify", TestSite.paper(), "/nothing"] {
            let page = try await TestSite().page(uri)
            #expect(page.all("script").isEmpty)
            #expect(page.all("style").isEmpty)
            #expect(!page.elements.contains { element in element.attributes.keys.contains { $0 == "style" || $0.hasPrefix("on") } })
            #expect(page.all("a").allSatisfy { $0.attributes["href"]?.hasPrefix("/") == true || $0.attributes["href"]?.hasPrefix("#") == true })
        }
    }

    @Test func theStylesheetMayBeKeptForEver() async throws {
        let site = TestSite()
        let path = try #require(try await site.page("/").all("link").first { $0.attributes["rel"] == "stylesheet" }?.attributes["href"])
        let response = try await site.request(path)
        #expect(response.status == .ok)
        #expect(response.headers[.contentType] == "text/css; charset=utf-8")
        #expect(response.headers[.cacheControl] == "public, max-age=31536000, immutable")
        #expect(String(buffer: response.body).contains("@media print"))
    }

    @Test(arguments: ["/", "/verify", "/nothing", "/health/live"])
    func headIsGetWithoutContent(_ uri: String) async throws {
        let site = TestSite()
        let get = try await site.request(uri)
        let head = try await site.request(uri, method: .head)
        #expect(head.status == get.status)
        #expect(head.body.readableBytes == 0)
        #expect(head.headers[.contentLength] == get.headers[.contentLength])
        #expect(head.headers[.contentType] == get.headers[.contentType])
    }

    @Test(arguments: Language.allCases)
    func headingsAndLandmarksAreInOrder(_ language: Language) async throws {
        let site = TestSite()
        site.records.add(Samples.document(.issued))
        for uri in ["/?lang=\(language.rawValue)", "/verify?lang=\(language.rawValue)", TestSite.paper(language: language)] {
            let page = try await site.page(uri)
            let levels = page.elements.compactMap { $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.dropFirst()) : nil }
            #expect(levels.first == 1)
            #expect(levels.count { $0 == 1 } == 1)
            #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
            #expect(page.element(id: "main")?.name == "main")
            #expect(page.first("a")?.attributes["href"] == "#main")
            #expect(["header", "nav", "footer"].allSatisfy { page.first($0) != nil })
            let identifiers = page.elements.compactMap { $0.attributes["id"] }
            #expect(Set(identifiers).count == identifiers.count)
            let references = page.elements.flatMap { ($0.attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init) }
            #expect(references.allSatisfy(identifiers.contains))
        }
    }
}
