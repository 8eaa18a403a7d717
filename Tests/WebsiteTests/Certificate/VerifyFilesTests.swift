import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

/// Several files at once: a line for each, and none hidden by another.
@Suite struct VerifyFilesTests {
    private static let headers: HTTPFields = [.contentType: MultipartBody.contentType]

    private static func body(_ files: [(name: String, bytes: [UInt8])]) -> ByteBuffer {
        MultipartBody.body(
            files.map { MultipartBody.part(header: "Content-Disposition: form-data; name=\"file\"; filename=\"\($0.name)\"", $0.bytes) }
        )
    }

    private static let mixed = body([
        (name: "good.pdf", bytes: Array("intact".utf8)), (name: "bad.pdf", bytes: Array("altered".utf8)), (name: "empty.pdf", bytes: []),
        (name: "other.pdf", bytes: Array("something".utf8)),
    ])

    private func site() -> TestSite {
        let site = TestSite()
        site.records.add(Samples.document(.issued), digest: Array("intact".utf8))
        return site
    }

    @Test(arguments: Language.allCases)
    func areAnsweredInATable(language: Language) async throws {
        let site = site()
        let page = try await site.page("/verify?lang=\(language.rawValue)", method: .post, headers: Self.headers, body: Self.mixed)
        #expect(page.status == .ok)
        let texts = page.all("th").map(\.text) + page.all("td").map(\.text)
        for name in ["good.pdf", "bad.pdf", "empty.pdf", "other.pdf"] { #expect(texts.contains(name)) }
        #expect(texts.contains("Liora Ben-David O'Neill"))
        #expect(texts.contains(Samples.serial.text))
        #expect(page.all("tr").count == 5)
        #expect(site.tally.answers == [.valid, .changed, .notOurs, .notOurs])
        #expect(page.text.contains("0 / 4"), "a specimen counts as no valid certificate")
    }

    @Test func areAnsweredAsDataInTheirOrder() async throws {
        var headers = Self.headers
        headers[.accept] = "application/json"
        let response = try await site().request("/verify", method: .post, headers: headers, body: Self.mixed)
        let files = try #require(try JSONObject(response.body)["files"] as? [[String: Any]])
        #expect(files.map { $0["name"] as? String } == ["good.pdf", "bad.pdf", "empty.pdf", "other.pdf"])
        let answers = files.map { ($0["verification"] as? [String: Any])?["answer"] as? String }
        #expect(answers == ["valid", "changed", "not-ours", "not-ours"])
    }

    @Test func twentyAreTaken() async throws {
        let site = site()
        let body = Self.body((1...20).map { (name: "\($0).pdf", bytes: Array("intact".utf8)) })
        let page = try await site.page("/verify", method: .post, headers: Self.headers, body: body)
        #expect(page.all("tr").count == 21)
        #expect(site.examiner.files.count == 20)
    }

    @Test func oneIsAnsweredInFullAsEver() async throws {
        var headers = Self.headers
        headers[.accept] = "application/json"
        let body = Self.body([(name: "good.pdf", bytes: Array("intact".utf8))])
        let response = try await site().request("/verify", method: .post, headers: headers, body: body)
        #expect(try JSONObject(response.body)["answer"] as? String == "valid")
    }
}
