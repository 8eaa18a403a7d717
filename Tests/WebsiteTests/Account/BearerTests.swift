import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

@Suite struct BearerTests {
    private func headers(_ token: String) -> HTTPFields { [.authorization: "Bearer \(token)", .accept: "application/json"] }

    @Test func aTokenNeedsNoFormTokenAndReachesNoFurtherThanItsScopes() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let program = Browser(client)
            let (all, reading) = (try await site.token([.read, .write]), try await site.token([.read]))
            #expect(try await program.get("/account?lang=en", headers: headers(all)).status == .ok)
            #expect(try await program.post("/account/sessions/end?lang=en", [:], headers: headers(all)).status == .seeOther)
            #expect(try await program.get("/account?lang=en", headers: headers(reading)).status == .ok)
            let refused = try await program.post("/account/sessions/end?lang=en", [:], headers: headers(reading))
            #expect(refused.status == .forbidden)
            #expect(String(buffer: refused.body).contains("\"code\":\"token-scope-missing\""))
        }
    }

    @Test func aTokenMakesNoTokenAndChangesNoPassword() async throws {
        try await AccountSite.with { site, client in
            try await site.enrol()
            let program = Browser(client)
            let token = headers(try await site.token([.read, .write]))
            let created = try await program.post("/account/tokens?lang=en", ["name": "child", "days": "1", "read": "yes"], headers: token)
            #expect(String(buffer: created.body).contains("\"code\":\"session-needed\""))
            let fields = ["current": AccountSite.password, "new": "a flock of geese"]
            let changed = try await program.post("/account/password?lang=en", fields, headers: token)
            #expect(String(buffer: changed.body).contains("\"code\":\"sign-in-needed\""))
        }
    }

    @Test(arguments: [
        "Bearer ", "Bearer acad_x", "Basic YWRhOnNlY3JldA==", "Bearer acad_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "bearer",
    ])
    func whatIsNoTokenInForceIsRefusedWithAChallenge(_ header: String) async throws {
        try await AccountSite.with { site, client in
            let program = Browser(client)
            let response = try await program.get("/account", headers: [.authorization: header, .accept: "application/json"])
            #expect(response.status == .unauthorized)
            #expect(response.headers[.wwwAuthenticate] == "Bearer realm=\"academy\"")
            #expect(String(buffer: response.body).contains("\"code\":\"token-unknown\""))
            #expect(!site.log.all.contains { $0.contains("acad_") || $0.contains("YWRh") })
        }
    }
}
