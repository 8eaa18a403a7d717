import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

@Suite struct AccessLogTests {
    @Test func oneLineTellsRouteStatusAndIdentifierButNeverTheCode() async throws {
        let site = TestSite()
        site.records.add(Samples.document(.issued))
        let page = try await site.page(TestSite.paper())
        let identifier = try #require(page.headers[.requestID])
        let line = try #require(site.log.all.first { $0.contains("answered") })
        #expect(
            line.contains("method=GET") && line.contains("route=/verify") && line.contains("status=200") && line.contains("request=\(identifier)")
        )
        #expect(line.contains("bytes=\(page.source.utf8.count)"))
        #expect(line.contains("microseconds="))
        #expect(!site.log.all.contains { $0.contains(Samples.code.text) || $0.contains(Samples.serial.text) })
    }

    @Test func whatSomebodyTypedAsAPathIsNotLogged() async throws {
        let site = TestSite()
        _ = try await site.request("/secret-path-of-somebody")
        #expect(site.log.all.contains { $0.contains("route=none") && $0.contains("status=404") })
        #expect(!site.log.all.contains { $0.contains("secret-path") })
    }

    @Test func everyRequestHasAnIdentifierOfItsOwn() async throws {
        let site = TestSite()
        let field = HTTPField.Name.requestID
        let first = try #require(try await site.request("/").headers[field])
        let second = try #require(try await site.request("/", headers: [field: "chosen-by-a-stranger"]).headers[field])
        #expect(first != second)
        #expect(second != "chosen-by-a-stranger")
        #expect(first.count == 32)
        #expect(RequestID.isWellFormed(first))
    }

    @Test(arguments: ["", "short", String(repeating: "a", count: 65), "with space here", "line\nbreak-here", "ümlaut-identifier", "semi;colon-here"])
    func anIllFormedIdentifierIsRefused(_ text: String) {
        #expect(!RequestID.isWellFormed(text))
    }

    @Test(arguments: ["abcdefgh", "0190f3a2-7c1e-7b1a-9d1e-3f2a1b4c5d6e", "Root=1-67891233-abcdef012345678912345678".replacing("=", with: ".")])
    func aWellFormedIdentifierIsTaken(_ text: String) {
        #expect(RequestID.isWellFormed(text))
    }
}
