import CanonicalJSON
import Foundation
import Testing

/// A ministry in Tbilisi has a file, or a serial and a code, and no account (domain.md 2.8, the last journey).
@Suite struct VerifierJourneyTests {
    @Test(arguments: Engine.allCases)
    func `A file or a serial with its code has one of the answers, in both languages, with the moment it was given`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let demo = try await Demo.play(in: academy)
            let server = try await RunningServer.start(in: academy)
            try await drop(demo, server)
            try await type(demo, academy, server)
            try await server.stop()
        }
    }

    private func drop(_ demo: Demo, _ server: RunningServer) async throws {
        let foreign = Data("%PDF-1.4\n%%EOF\n".utf8)
        let cases = [
            (try Data(contentsOf: demo.valid), "valid"), (try Data(contentsOf: demo.altered), "changed"),
            (try Data(contentsOf: demo.withdrawn), "withdrawn"), (foreign, "not-ours"),
        ]
        for (file, answer) in cases {
            let told = try await server.post(file, accept: "application/json")
            #expect(try told.json["answer"]?.stringValue == answer)
            if ["valid", "withdrawn"].contains(answer) { #expect(try told.json["statusAsOf"]?.stringValue?.hasSuffix("Z") == true) }
            let page = try await server.post(file)
            #expect(page.status == 200 && page.body.contains("UTC"), "what is printed says when")
            #expect(page.header("Set-Cookie") == nil)
        }
    }

    /// A replaced one says so and tells no name; what nobody issued is told apart from nothing.
    private func type(_ demo: Demo, _ academy: TestAcademy, _ server: RunningServer) async throws {
        let rows = try academy.sql("SELECT serial, code FROM document WHERE state = 'superseded' ORDER BY serial LIMIT 1")
        let parts = try #require(rows.first).split(separator: "|").map(String.init)
        let replaced = try await server.get("/verify?serial=\(parts[0])&code=\(parts[1])", accept: "application/json")
        #expect(try replaced.json["answer"] == "replaced")
        #expect(try replaced.json["facts"]?["holder"] == nil)
        let unknown = try await server.get("/verify?serial=\(parts[0])&code=0000-0000", accept: "application/json")
        #expect(try unknown.json["answer"] == "not-ours")
        let english = try await server.get("/verify?serial=\(parts[0])&code=\(parts[1])&lang=en")
        let french = try await server.get("/verify?serial=\(parts[0])&code=\(parts[1])&lang=fr")
        #expect(english.body.contains("<html lang=\"en\"") && french.body.contains("<html lang=\"fr\""))
        #expect(english.body != french.body)
    }
}
