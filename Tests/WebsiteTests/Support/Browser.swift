import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Website

/// Keeps cookies and sends forms, as browsers do.
final class Browser {
    private let client: any TestClientProtocol
    private(set) var cookies: [String: String] = [:]
    /// As sent with the last answer that set any, with their attributes.
    private(set) var setCookies: [String] = []

    init(_ client: any TestClientProtocol) { self.client = client }

    func keep(_ name: String, _ value: String) { cookies[name] = value }

    func get(_ uri: String, headers: HTTPFields = [:]) async throws -> TestResponse { try await send(uri, .get, headers, nil) }

    func page(_ uri: String) async throws -> TestPage { try TestPage(await get(uri)) }

    func post(
        _ uri: String,
        _ fields: [String: String],
        headers: HTTPFields = [:],
        contentType: String = "application/x-www-form-urlencoded"
    ) async throws -> TestResponse {
        var headers = headers
        headers[.contentType] = contentType
        let body = fields.map { "\(Self.encoded($0.key))=\(Self.encoded($0.value))" }.joined(separator: "&")
        return try await send(uri, .post, headers, ByteBuffer(string: body))
    }

    /// A body as it is.
    func post(_ uri: String, _ body: ByteBuffer, contentType: String) async throws -> TestResponse {
        try await send(uri, .post, [.contentType: contentType], body)
    }

    func signIn(_ email: String = "ada@example.org", _ password: String = AccountSite.password) async throws -> TestResponse {
        try await post("/sign-in?lang=en", ["email": email, "password": password, "next": ""])
    }

    /// What the forms of the account's page carry.
    func formToken() async throws -> String {
        try await page("/account?lang=en").elements.first { $0.attributes["name"] == FormToken.field }?.attributes["value"] ?? ""
    }

    private func send(_ uri: String, _ method: HTTPRequest.Method, _ headers: HTTPFields, _ body: ByteBuffer?) async throws -> TestResponse {
        var headers = headers
        if !cookies.isEmpty { headers[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        let response = try await client.execute(uri: uri, method: method, headers: headers, body: body)
        let set = response.headers[values: .setCookie]
        if !set.isEmpty { setCookies = set }
        for cookie in set {
            let sides = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if sides.count == 2 { cookies[String(sides[0])] = sides[1].isEmpty ? nil : String(sides[1]) }
        }
        return response
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
