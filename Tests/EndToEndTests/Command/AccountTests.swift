import CanonicalJSON
import Foundation
import Testing

/// Accounts from the command line to the page on which one signs in.
@Suite struct AccountTests {
    @Test(arguments: Engine.allCases)
    func `The first administrator is appointed once, invited by a link, and listed with their roles`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.found()
            let told = try await academy.done("account", "first-administrator", "Ada@Example.org", "--name", "Ada")
            let link = try #require(told["link"]?.stringValue)
            #expect(link.hasPrefix("https://academy.example/choose-password?code="))
            #expect(told["account"] == "ada@example.org")
            let again = try await academy.run("account", "first-administrator", "eve@example.org", "--json")
            #expect(again.status == 1)
            #expect(try again.json["error"]?["code"] == "administrator-exists")
            let listed = try #require(try await academy.done("account", "list")["accounts"]?.arrayValue)
            #expect(listed.count == 1)
            #expect(listed.first?["hasPassword"] == false)
            #expect(listed.first?["roles"]?.arrayValue?.compactMap { $0["role"]?.stringValue } == ["registrar", "secretariat"])
        }
    }

    @Test(arguments: Engine.allCases)
    func `Accounts are opened, invited, given roles and relieved of them, each step twice`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.found()
            for isNew in [true, false] {
                let opened = try await academy.done("account", "open", "bo@example.org", "--name", "Bo")
                #expect(opened["opened"] == .boolean(isNew))
                let granted = try await academy.done("account", "grant", "bo@example.org", "auditor", "--until", "2099-12-31")
                #expect(granted["granted"] == .boolean(isNew))
            }
            let links = [
                try await academy.done("account", "invite", "bo@example.org"), try await academy.done("account", "invite", "bo@example.org"),
            ]
            #expect(Set(links.compactMap { $0["link"]?.stringValue }).count == 2)
            for hasEnded in [true, false] {
                #expect(try await academy.done("account", "end-role", "bo@example.org", "auditor")["ended"] == .boolean(hasEnded))
            }
            #expect(try await academy.run("account", "grant", "bo@example.org", "correspondent").status == 1)
            #expect(try await academy.done("account", "grant", "bo@example.org", "correspondent", "--country", "mt")["granted"] == true)
            #expect(try await academy.run("account", "grant", "bo@example.org", "tutor", "--country", "MT", "--cohort", "x").status == 64)
            #expect(try await academy.run("account", "invite", "nobody@example.org").status == 1)
            #expect(try await academy.done("account", "password-reset", "bo@example.org")["link"]?.stringValue != nil)
            _ = try await academy.entries()
        }
    }

    @Test(arguments: Engine.allCases)
    func `With a token in the environment the command line acts as its account, in its roles and scopes`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.open()
            try await academy.done("account", "open", "sec@example.org", "--name", "Sec Retariat")
            try await academy.done("account", "grant", "sec@example.org", "secretariat")
            let reading = try await academy.done("token", "create", "sec@example.org", "--name", "figures")
            let both = try await academy.done("token", "create", "sec@example.org", "--name", "all", "--scope", "read", "--scope", "write")
            let secret = try #require(both["secret"]?.stringValue), weak = try #require(reading["secret"]?.stringValue)
            #expect(secret.hasPrefix("acad_"))

            func acting(_ token: String, _ arguments: String...) async throws -> AcademyProcess.Outcome {
                try await academy.start(arguments + ["--json"], changing: ["ACADEMY_TOKEN": token]).wait(atMost: TestAcademy.limit)
            }
            #expect(try await acting(weak, "cohort", "list").status == 0)
            let refused = try await acting(weak, "enrol", "--cohort", "spring", "ana@example.org")
            #expect(try refused.json["error"]?["code"] == "token-scope-missing")
            #expect(try await acting(secret, "enrol", "--cohort", "spring", "ana@example.org").status == 0)
            #expect(try academy.sql("SELECT actor FROM audit_entry WHERE command = 'enrol'") == ["secretariat:Sec Retariat"])
            let outside = try await acting(secret, "account", "open", "eve@example.org", "--name", "Eve")
            #expect(try outside.json["error"]?["code"] == "not-permitted")
            #expect(try await acting(secret, "account", "show").json["account"] == "sec@example.org")
            #expect(try await acting(secret, "cohort", "list", "--as", "Eve").json["error"]?["code"] == "as-with-token")
            #expect(try await acting("acad_nonsense", "cohort", "list").json["error"]?["code"] == "token-unknown")

            let tokens = try #require(try await academy.done("token", "list", "sec@example.org")["tokens"]?.arrayValue)
            #expect(tokens.count == 2)
            #expect(tokens.allSatisfy { $0["usedAt"] != .null })
            let id = try #require(both["token"]?["id"]?.stringValue)
            for isRevoked in [true, false] { #expect(try await academy.done("token", "revoke", id)["revoked"] == .boolean(isRevoked)) }
            #expect(try await acting(secret, "cohort", "list").json["error"]?["code"] == "token-unknown")
            _ = try await academy.entries()
        }
    }
}
