import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

@Suite struct ProblemTests {
    /// What each kind of "no" is in HTTP.
    private static let statuses: [RefusalCode.Kind: Int] = [
        .forbidden: 403, .invalid: 422, .unknown: 404, .conflict: 409, .stale: 412, .tooLarge: 413, .unavailable: 503,
        .unauthenticated: 401, .tooOften: 429,
    ]

    @Test(arguments: RefusalCode.allCases)
    func everyRefusalHasItsStatusAndItsSentence(_ code: RefusalCode) async throws {
        let site = TestSite()
        site.records.set(.failing(Refusal(code, ["<1>", "2", "3", "4"])))
        let refusal = Refusal(code, ["<1>", "2", "3", "4"])
        for language in Language.allCases {
            let page = try await site.page(TestSite.paper(language: language))
            #expect(page.status.code == Self.statuses[code.kind])
            #expect(page.problem == code.rawValue)
            #expect(page.text.contains(refusal.explanation(language).split(whereSeparator: \.isWhitespace).joined(separator: " ")))
        }
        #expect(!site.log.all.contains { $0.hasPrefix("error") })
    }

    @Test(arguments: ProblemCode.allCases)
    func everyProblemHasASentenceInBothLanguages(_ code: ProblemCode) {
        #expect((400..<600).contains(code.status.code))
        #expect(!code.explanation.english.isEmpty)
        #expect(code.explanation.english != code.explanation.french)
    }

    @Test func anUnexpectedErrorIsLoggedAndTellsNothing() async throws {
        struct Secret: Error, CustomStringConvertible { let description = "password is hunter2" }
        let site = TestSite()
        site.records.set(.failing(Secret()))
        let page = try await site.page(TestSite.paper())
        let identifier = try #require(page.headers[.requestID])
        #expect(page.status == .internalServerError)
        #expect(page.problem == "internal-error")
        #expect(!page.source.contains("hunter2"))
        #expect(page.text.contains(identifier))
        #expect(site.log.all.contains { $0.hasPrefix("error") && $0.contains("hunter2") && $0.contains("request=\(identifier)") })
        #expect(site.tally.answers.isEmpty)
    }

    @Test(arguments: ["/nothing", "/verify/more", "/../etc/passwd", "/%2e%2e/x", "/verify%00", "//evil.example/", "/<script>", "/assets/site.css"])
    func anUnknownAddressIsAPageAndGivesNothingBack(_ path: String) async throws {
        let page = try await TestSite().page(path + "?lang=fr&next=//evil.example")
        #expect(page.status == .notFound)
        #expect(page.problem == "not-found")
        #expect(page.first("h1")?.text == "Page introuvable")
        #expect(!page.source.contains("evil"))
        #expect(page.all("a").first { $0.attributes["hreflang"] == "en" }?.attributes["href"] == "/?lang=en")
    }

    @Test func aWrongMethodNamesTheRightOnes() async throws {
        #expect(try await TestSite().request("/verify", method: .put).headers[.allow] == "GET, HEAD, POST")
        #expect(try await TestSite().request("/", method: .post).headers[.allow] == "GET, HEAD")
        #expect(try await TestSite().request("/health/live", method: .options).status == .methodNotAllowed)
        #expect(try await TestSite().request("/nothing", method: .put).status == .notFound)
    }

    @Test func aHangingDatabaseIsGivenUpAtTheDeadline() async throws {
        var site = TestSite()
        site.limits.commandDeadline = .milliseconds(50)
        site.records.set(.hanging)
        let page = try await site.page(TestSite.paper())
        #expect(page.status == .serviceUnavailable)
        #expect(page.problem == "deadline-passed")
        #expect(page.headers[.retryAfter] == "5")
        site.records.wake()
    }

    @Test func aServerWithTooMuchToDoSaysSo() async throws {
        var site = TestSite()
        site.limits.runningCommands = 0
        let page = try await site.page(TestSite.paper())
        #expect(page.status == .serviceUnavailable)
        #expect(page.problem == "overloaded")
        #expect(page.headers[.retryAfter] == "5")
    }

    @Test func uploadsBeyondTheMemoryForThemAreToldToComeBack() async throws {
        var site = TestSite()
        site.limits.uploadBytesInMemory = 1000
        let full = try await site.upload([UInt8](repeating: 1, count: 2000))
        #expect(full.status == .serviceUnavailable)
        #expect(full.problem == "too-many-uploads")
    }
}
