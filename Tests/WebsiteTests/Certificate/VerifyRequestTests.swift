import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

/// Requests to `/verify` that are wrong in form: each gets its status, its stable code and its sentence, as a page in both languages and as data.
@Suite struct VerifyRequestTests {
    struct Wrong: Sendable, CustomTestStringConvertible {
        let code: String
        let status: Int
        var uri = "/verify"
        var method = HTTPRequest.Method.post
        var headers: HTTPFields = [.contentType: MultipartBody.contentType]
        var body = ByteBuffer()

        var testDescription: String { "\(code) \(uri.prefix(60)) \(headers[.contentType] ?? "")" }
    }

    private static let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
    private static let disposition = "Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\""
    private static let largest = VerifyCertificate.maximumFileBytes

    static let wrongs: [Wrong] = [
        Wrong(code: "percent-encoding-invalid", status: 400, uri: "/verify?serial=%4&code=x", method: .get),
        Wrong(code: "percent-encoding-invalid", status: 400, uri: "/verify?serial=%zz&code=x", method: .get),
        Wrong(code: "text-invalid", status: 400, uri: "/verify?serial=%FF%FE&code=x", method: .get),
        Wrong(code: "text-invalid", status: 400, uri: "/verify?serial=%ED%A0%80&code=x", method: .get),
        Wrong(code: "field-repeated", status: 400, uri: "/verify?serial=a&serial=b&code=x", method: .get),
        Wrong(
            code: "too-many-fields",
            status: 400,
            uri: "/verify?" + (0..<17).map { "f\($0)=1" }.joined(separator: "&"),
            method: .get
        ),
        Wrong(code: "query-too-long", status: 414, uri: "/verify?serial=" + String(repeating: "A", count: 1100), method: .get),
        Wrong(code: "percent-encoding-invalid", status: 400, headers: form, body: ByteBuffer(string: "serial=%&code=x")),
        Wrong(code: "form-too-large", status: 413, headers: form, body: ByteBuffer(string: "serial=" + String(repeating: "A", count: 5000))),
        Wrong(code: "serial-missing", status: 422, headers: form),
        Wrong(
            code: "serial-mistyped",
            status: 422,
            headers: form,
            body: ByteBuffer(string: "serial=" + String(repeating: "A", count: 300) + "&code=x")
        ),
        Wrong(code: "media-type-unsupported", status: 415, headers: [:], body: ByteBuffer(string: "x")),
        Wrong(code: "media-type-unsupported", status: 415, headers: [.contentType: "application/pdf"], body: ByteBuffer(string: "%PDF")),
        Wrong(code: "media-type-unsupported", status: 415, headers: [.contentType: "multipart/mixed; boundary=x"]),
        Wrong(code: "content-encoding-unsupported", status: 415, headers: [.contentType: MultipartBody.contentType, .contentEncoding: "gzip"]),
        Wrong(code: "boundary-invalid", status: 400, headers: [.contentType: "multipart/form-data"]),
        Wrong(code: "boundary-invalid", status: 400, headers: [.contentType: "multipart/form-data; boundary=" + String(repeating: "b", count: 71)]),
        Wrong(code: "boundary-invalid", status: 400, headers: [.contentType: "multipart/form-data; boundary=a; boundary=b"]),
        Wrong(code: "boundary-invalid", status: 400, headers: [.contentType: "multipart/form-data; boundary=\"a\u{E9}\""]),
        Wrong(code: "multipart-incomplete", status: 400),
        Wrong(code: "multipart-malformed", status: 400, body: ByteBuffer(string: "hello")),
        Wrong(code: "multipart-incomplete", status: 400, body: ByteBuffer(bytes: MultipartBody.part(header: disposition, [1, 2, 3]))),
        Wrong(code: "multipart-malformed", status: 400, body: MultipartBody.body([MultipartBody.part(header: "X-Nothing: 1", [1])])),
        Wrong(
            code: "part-header-too-large",
            status: 400,
            body: MultipartBody.body([MultipartBody.part(header: disposition + "\r\nX: " + String(repeating: "x", count: 5000), [1])])
        ),
        Wrong(
            code: "too-many-parts",
            status: 400,
            body: MultipartBody.body(Array(repeating: MultipartBody.part(header: "Content-Disposition: form-data; name=\"x\"", [1]), count: 25))
        ),
        Wrong(
            code: "part-encoding-unsupported",
            status: 415,
            body: MultipartBody.body([MultipartBody.part(header: disposition + "\r\nContent-Transfer-Encoding: base64", [1])])
        ),
        Wrong(code: "file-missing", status: 422, body: MultipartBody.body([])),
        Wrong(code: "file-missing", status: 422, body: MultipartBody.file([], named: "")),
        Wrong(
            code: "file-missing",
            status: 422,
            body: MultipartBody.body([MultipartBody.part(header: "Content-Disposition: form-data; name=\"other\"; filename=\"a\"", [1])])
        ),
        Wrong(code: "file-empty", status: 422, body: MultipartBody.file([])),
        Wrong(
            code: "too-many-files",
            status: 422,
            body: MultipartBody.body(Array(repeating: MultipartBody.part(header: disposition, [1]), count: 21))
        ),
        Wrong(code: "file-too-large", status: 413, body: MultipartBody.file([UInt8](repeating: 7, count: largest + 1))),
        Wrong(code: "file-too-large", status: 413, body: MultipartBody.file([UInt8](repeating: 7, count: largest + 100_000))),
        Wrong(
            code: "files-too-large",
            status: 413,
            body: MultipartBody.body(Array(repeating: MultipartBody.part(header: disposition, [UInt8](repeating: 7, count: largest)), count: 5))
        ),
        Wrong(code: "method-not-allowed", status: 405, method: .put),
        Wrong(code: "method-not-allowed", status: 405, method: .delete),
    ]

    @Test(arguments: wrongs)
    func isRefusedWithItsCodeInBothLanguages(_ wrong: Wrong) async throws {
        let site = TestSite()
        var seen: [String] = []
        for language in ["en", "fr"] {
            var headers = wrong.headers
            headers[.acceptLanguage] = language
            let page = try await site.page(wrong.uri, method: wrong.method, headers: headers, body: wrong.body)
            #expect(page.status.code == wrong.status)
            #expect(page.problem == wrong.code)
            #expect(page.first("html")?.attributes["lang"] == language)
            #expect(page.headers[.cacheControl] == "no-store")
            seen.append(page.text)
        }
        #expect(seen[0] != seen[1])
        #expect(site.examiner.files.isEmpty)
        #expect(site.tally.answers.isEmpty)
        #expect(!site.log.all.contains { $0.hasPrefix("error") })
    }

    @Test(arguments: wrongs)
    func isRefusedAsDataWhereThatIsAskedFor(_ wrong: Wrong) async throws {
        var headers = wrong.headers
        headers[.accept] = "application/json"
        let response = try await TestSite().request(wrong.uri, method: wrong.method, headers: headers, body: wrong.body)
        #expect(response.status.code == wrong.status)
        #expect(response.headers[.contentType] == "application/problem+json")
        let problem = try JSONObject(response.body)
        #expect(problem["code"] as? String == wrong.code)
        #expect(problem["status"] as? Int == wrong.status)
        #expect((problem["detail"] as? String)?.isEmpty == false)
        #expect(problem["requestId"] as? String == response.headers[.requestID])
    }

    @Test func theLargestPermittedFileIsExamined() async throws {
        let site = TestSite()
        let page = try await site.upload([UInt8](repeating: 7, count: Self.largest))
        #expect(page.status == .ok)
        #expect(site.examiner.files.first?.count == Self.largest)
    }

    @Test func otherFieldsBesideTheFileDoNotMatter() async throws {
        let site = TestSite()
        let extra = MultipartBody.part(header: "Content-Disposition: form-data; name=\"submit\"", Array("go".utf8))
        let file = MultipartBody.part(header: "content-disposition:form-data;name=file;filename=\"x\"", Array("altered".utf8))
        let page = try await site.page(
            "/verify",
            method: .post,
            headers: [.contentType: MultipartBody.contentType],
            body: MultipartBody.body([extra, file])
        )
        #expect(page.first("h1")?.text == "Changed after sealing")
    }
}
