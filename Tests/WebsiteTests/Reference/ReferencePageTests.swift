import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Operations
import Testing
import Website

@Suite("The API on pages")
struct ReferencePageTests {
    private static let nouns = OperationCatalogue.nouns.map(\.key)

    @Test("Each noun has a page, below 60 kB, that tells each of its operations once", arguments: nouns, Language.allCases)
    func noun(key: String, language: Language) async throws {
        let response = try await TestSite().request("/api/reference/\(key)?lang=\(language.rawValue)")
        #expect(response.status == .ok)
        #expect(response.body.readableBytes < 60_000, "\(response.body.readableBytes)")
        let page = try TestPage(response)
        let noun = try #require(OperationCatalogue.nouns.first { $0.key == key })
        #expect(page.first("h1")?.text == noun.name[language])
        let ids = page.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        for operation in noun.operations {
            #expect(page.text.contains("\(operation.method.rawValue) /api/v1/\(operation.path)"))
            #expect(ids.contains(operation.name))
            for field in operation.fields where field.name != Fields.ifMatch.name { #expect(page.text.contains(field.meaning)) }
        }
        for link in page.all("a").compactMap({ $0.attributes["href"] }) where link.hasPrefix("#") {
            #expect(ids.contains(String(link.dropFirst())), "\(link)")
        }
    }

    @Test("The first page leads to every noun, to the document and to the problems", arguments: Language.allCases)
    func index(language: Language) async throws {
        let page = try await TestSite().page("/api?lang=\(language.rawValue)")
        let links = Set(page.all("a").compactMap { $0.attributes["href"] })
        let wanted = Self.nouns.map { "/api/reference/\($0)?lang=\(language.rawValue)" }
        #expect(links.isSuperset(of: wanted + ["/api/v1/openapi.json", "/api/problems?lang=\(language.rawValue)"]))
    }

    @Test("Every code of a problem is told")
    func problems() async throws {
        let page = try await TestSite().page("/api/problems")
        let codes = Set(page.all("code").map(\.text))
        #expect(codes == Set(RefusalCode.allCases.map(\.rawValue) + ProblemCode.allCases.map(\.rawValue)))
    }

    @Test("What is no noun is no page")
    func unknown() async throws {
        #expect(try await TestSite().request("/api/reference/nothing").status == .notFound)
        #expect(try await TestSite().request("/api/reference/%zz").status == .badRequest)
    }

    @Test("Whoever opens the API's own address, and whoever reads to the foot of a page, is led there")
    func ways() async throws {
        let response = try await TestSite().request("/api/v1")
        #expect(response.status == .seeOther)
        #expect(response.headers[.location] == "/api?lang=en")
        #expect(try await TestSite().page("/").all("a").contains { $0.attributes["href"] == "/api?lang=en" })
    }
}
