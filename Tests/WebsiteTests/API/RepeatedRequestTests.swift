import CanonicalJSON
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

@Suite("Requests sent again")
struct RepeatedRequestTests {
    private static let uri = "/api/v1/accounts/bo%40example.org/invitations"

    private static func headers(_ token: String, key: String) -> HTTPFields {
        [.authorization: "Bearer \(token)", .contentType: "application/json", .idempotencyKey: key]
    }

    /// A program in the name of a registrar.
    private static func program(_ site: AccountSite) async throws -> String {
        try await site.enrol()
        let email = try #require(EmailAddress("ada@example.org"))
        _ = try await GrantRole(.registrar, within: .academy, to: email).run(in: site.operatorContext)
        return try await site.token([.read, .write])
    }

    private static func invite(_ client: any TestClientProtocol, _ token: String, key: String, name: String = "Bo") async throws -> TestResponse {
        let body = ByteBuffer(string: "{\"name\":\"\(name)\"}")
        return try await client.execute(uri: uri, method: .post, headers: headers(token, key: key), body: body)
    }

    private static func code(_ response: TestResponse) -> String? {
        (try? JSONValue.parse(String(buffer: response.body)))?["code"]?.stringValue
    }

    @Test("The same again gets the same answer; under another key it is done again")
    func again() async throws {
        try await AccountSite.with { site, client in
            let token = try await Self.program(site)
            let first = try await Self.invite(client, token, key: "invitation-1")
            #expect(first.status == .ok)
            site.clock.advance(seconds: 3600)
            #expect(try await Self.invite(client, token, key: "invitation-1").body == first.body)
            #expect(try await Self.invite(client, token, key: "invitation-2").body != first.body)
        }
    }

    @Test("Another request under the same key is refused")
    func another() async throws {
        try await AccountSite.with { site, client in
            let token = try await Self.program(site)
            _ = try await Self.invite(client, token, key: "invitation-1")
            let other = try await Self.invite(client, token, key: "invitation-1", name: "Boris")
            #expect(other.status == .unprocessableContent)
            #expect(Self.code(other) == "idempotency-key-reused")
        }
    }

    @Test("Of many at once one is done, and the others are told the same or to wait")
    func atOnce() async throws {
        try await AccountSite.with { site, client in
            let token = try await Self.program(site)
            let answers = try await withThrowingTaskGroup(of: TestResponse.self) { group in
                for _ in 0..<6 { group.addTask { try await Self.invite(client, token, key: "invitation-1") } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let done = answers.filter { $0.status == .ok }
            #expect(!done.isEmpty && Set(done.map { String(buffer: $0.body) }).count == 1)
            let waiting = answers.filter { $0.status != .ok }
            #expect(waiting.allSatisfy { $0.status == .conflict && Self.code($0) == "request-under-way" })
            #expect(site.log.all.allSatisfy { !$0.hasPrefix("error") })
        }
    }

    @Test("One address is not invited without end, and whoever asks is told when to come again")
    func limit() async throws {
        try await AccountSite.with { site, client in
            let token = try await Self.program(site)
            for number in 1...AttemptPolicy.invitation.free { _ = try await Self.invite(client, token, key: "invitation-\(number)") }
            let refused = try await Self.invite(client, token, key: "one-too-many")
            #expect(refused.status == .tooManyRequests)
            #expect(Self.code(refused) == "too-many-attempts")
            #expect(refused.headers[.retryAfter] == "60")
            site.clock.advance(seconds: 60)
            #expect(try await Self.invite(client, token, key: "one-too-many").status == .ok)
        }
    }
}
