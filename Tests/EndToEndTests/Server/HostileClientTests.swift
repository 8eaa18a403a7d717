import Foundation
import TestTools
import Testing

/// `scripts/hostile-clients`: slow, huge, malformed, broken off, ten thousand idle - and somebody whose requests are answered all the while.
@Suite(.serialized) struct HostileClientTests {
    @Test func `While others misbehave, a user's requests are answered`() async throws {
        try await TestAcademy.with { academy in
            try await Demo.play(in: academy)
            let server = try await RunningServer.start(in: academy)
            let token = try await academy.token(of: "secretariat@academy.example")
            let script = TestAcademy.repository.appendingPathComponent("scripts/hostile-clients").path
            let told = try PeerTool.run("python3", [script, "\(server.port)", token])
            print(told.text)
            #expect(told.status == 0, "\(told.text)")
            #expect(told.text.contains("10000 idle connections at once"), "\(told.text)")
            #expect(try await server.get("/health/ready").status == 200)
            try await server.stop()
        }
    }
}
