import Foundation
import TestTools
import Testing

/// Schemathesis asks every operation what its description allows and what it forbids, of a throw-away academy.
@Suite(.serialized) struct SchemathesisTests {
    /// They would end what the run itself goes by, or somebody's records.
    private static let excluded = "^(token-revoke|account-session-end|account-session-end-others|role-end|person-erase)$"
    private static let checks = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
    /// For the whole academy, all in one account.
    private static let offices = [
        "secretariat", "approver", "auditor", "governing-board", "board-secretary", "board-chair", "protection-officer",
    ]

    @Test func `An administrator's requests are never answered 5xx, nor with what is not described`() async throws {
        try await TestAcademy.with { academy in
            try await Demo.play(in: academy)
            let email = "registrar@academy.example"
            for office in Self.offices { try await academy.done("account", "grant", email, office) }
            try await ask(as: email, academy)
        }
    }

    @Test func `Nor are a trainee's`() async throws {
        try await TestAcademy.with { academy in
            try await Demo.play(in: academy)
            try await ask(as: "mohammed.elalaoui@example.org", academy)
        }
    }

    /// The same requests in each run; some nine thousand, one after the other: Python 3.11 compiles no two lambdas at once.
    private func ask(as email: String, _ academy: TestAcademy) async throws {
        let server = try await RunningServer.start(in: academy)
        let token = try await academy.token(of: email)
        let arguments = [
            "run", "http://127.0.0.1:\(server.port)/api/v1/openapi.json", "--header", "Authorization: Bearer \(token)",
            "--generation-deterministic", "--max-examples", "5", "--no-shrink", "--phases", "examples,coverage,fuzzing", "--checks", Self.checks,
            "--exclude-operation-id-regex", Self.excluded, "--continue-on-failure", "--warnings", "off", "--no-color",
        ]
        let told = try PeerTool.run("st", arguments, in: academy.folder.path)
        let tested = try #require(told.text.firstMatch(of: #/Tested: (\d+)/#).flatMap { Int($0.1) }, "\(told.text)")
        #expect(told.status == 0 && tested > 180, "\(told.text)")
        try await server.stop()
    }
}
