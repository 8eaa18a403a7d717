import CanonicalJSON
import Foundation
import TestTools
import Testing

/// `scripts/walk-pages`: trainee, instructor, administrator, registrar and verifier in Chromium, in two languages, on a desktop and on a phone, without JavaScript.
@Suite struct PageWalkTests {
    @Test func `Every journey through the pages shows what its person came for, and nothing more`() async throws {
        try await TestAcademy.with { academy in
            let demo = try await Demo.play(in: academy)
            let server = try await RunningServer.start(in: academy)
            let link = try #require(try await academy.done("account", "password-reset", "oksana.shevchuk@example.org")["link"]?.stringValue)
            let facts = try await academy.run("certificate", "verify", "--json", demo.valid.path).json["files"]?[0]?["facts"]
            let (serial, code) = (try #require(facts?["serial"]?.stringValue), try #require(facts?["code"]?.stringValue))
            let script = TestAcademy.repository.appendingPathComponent("scripts/walk-pages").path
            let told = try PeerTool.run(
                "python3",
                [script, "http://127.0.0.1:\(server.port)", link, demo.valid.path, serial, code]
            )
            #expect(told.status == 0, "\(told.text)")
            #expect(told.text.contains("20 journeys, 0 faults"), "\(told.text)")
            try await server.stop()
        }
    }
}
