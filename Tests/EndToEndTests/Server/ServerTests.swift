import CanonicalJSON
import Foundation
import Testing

/// `academy serve` as a supervisor, a scraper and a verifier meet it.
@Suite struct ServerTests {
    @Test(arguments: Engine.allCases)
    func `It starts, answers health and metrics, and ends well on SIGTERM`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await Demo.play(in: academy)
            let server = try await RunningServer.start(in: academy)
            #expect(try await server.get("/health/live").status == 200)
            #expect(try await server.get("/health/ready").status == 200)
            #expect(try await academy.run("health", "--port", "\(server.port)").status == 0)
            let metrics = try await server.get("/metrics")
            #expect(metrics.status == 200)
            #expect(metrics.body.contains("# TYPE "))
            let missing = try await server.get("/no-such-page")
            #expect(missing.status == 404)
            try await server.stop()
            #expect(try await academy.run("health", "--port", "\(server.port)").status == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `A certificate is judged by upload as by the command line`(_ engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let demo = try await Demo.play(in: academy)
            let server = try await RunningServer.start(in: academy)
            for (file, answer) in [(try demo.valid, "valid"), (demo.altered, "changed"), (try demo.withdrawn, "withdrawn")] {
                let judged = try await server.post(try Data(contentsOf: file), accept: "application/json")
                #expect(judged.status == 200)
                #expect(try judged.json["answer"]?.stringValue == answer)
            }
            let page = try await server.post(try Data(contentsOf: demo.valid))
            #expect(page.status == 200)
            #expect(page.body.contains(try demo.valid.deletingPathExtension().lastPathComponent))
            let text = try await server.post(Data("no PDF".utf8), accept: "application/json")
            #expect(try text.json["answer"] == "not-ours")
            try await server.stop()
        }
    }

    @Test func `Serial and code lead to the answer; a wrong code and an unknown serial to one and the same page`() async throws {
        try await TestAcademy.with { academy in
            let demo = try await Demo.play(in: academy)
            let facts = try await academy.run("certificate", "verify", "--json", demo.valid.path).json["files"]?[0]?["facts"]
            let serial = try #require(facts?["serial"]?.stringValue)
            let code = try #require(facts?["code"]?.stringValue)
            let server = try await RunningServer.start(in: academy)
            let right = try await server.get("/verify?serial=\(serial)&code=\(code)", accept: "application/json")
            #expect(try right.json["answer"] == "valid")
            #expect(try right.json["facts"]?["serial"] == .string(serial))
            let unknown = "DEMO-0000-0000-0000"
            let wrong = try await server.get("/verify?serial=\(serial)&code=0000-0000")
            let none = try await server.get("/verify?serial=\(unknown)&code=0000-0000")
            #expect(wrong.status == 200 && none.status == 200)
            #expect(Self.neutral(wrong.body, serial) == Self.neutral(none.body, unknown))
            #expect(!wrong.body.contains("Certificate in"))
            let mistyped = try await server.get("/verify?serial=\(serial.dropLast())&code=\(code)", accept: "application/json")
            #expect(try mistyped.json["code"] == "serial-mistyped")
            try await server.stop()
        }
    }

    /// A page without what the visitor typed and the moment of the answer.
    private static func neutral(_ page: String, _ serial: String) -> String {
        page.replacing(serial, with: "SERIAL").replacing(#/\d\d?:\d\d(:\d\d)?/#, with: "TIME")
    }

    @Test func `A withdrawal by the command line shows on the page at once`() async throws {
        try await TestAcademy.with { academy in
            let demo = try await Demo.play(in: academy)
            let file = try Data(contentsOf: demo.valid)
            let server = try await RunningServer.start(in: academy)
            #expect(try await server.post(file, accept: "application/json").json["answer"] == "valid")
            let serial = try demo.valid.deletingPathExtension().lastPathComponent
            try await academy.done("certificate", "revoke", serial, "--reason", "Plagiarism", "--second-person", "Chair")
            let after = try await server.post(file, accept: "application/json")
            #expect(try after.json["answer"] == "withdrawn")
            #expect(!after.body.contains("Plagiarism"))
            try await server.stop()
        }
    }

    @Test func `A request that is under way when SIGTERM comes is finished`() async throws {
        try await TestAcademy.with { academy in
            let demo = try await Demo.play(in: academy)
            let server = try await RunningServer.start(in: academy)
            let (head, body) = RunningServer.upload(try Data(contentsOf: demo.valid), accept: "application/json")
            let connection = try HTTPConnection(port: server.port)
            try connection.send(head + body.prefix(body.count / 2))
            try await Task.sleep(for: .milliseconds(300))
            server.process.signal(SIGTERM)
            try await Task.sleep(for: .milliseconds(300))
            #expect(server.process.isRunning)
            try connection.send(body.suffix(body.count - body.count / 2))
            let answer = try await connection.answer()
            #expect(answer.status == 200)
            #expect(try answer.json["answer"] == "valid")
            #expect(try await server.process.wait(atMost: .seconds(60)).status == 0)
        }
    }

    @Test func `A demonstration listens to this machine alone, unless somebody says otherwise`() async throws {
        try await TestAcademy.with { academy in
            try await Demo.play(in: academy)
            for host in ["0.0.0.0", "::"] {
                let refused = try await academy.run("serve", "--port", "0", "--host", host)
                #expect(refused.status == 1)
                #expect(refused.output.isEmpty && refused.errors.contains("--allow-demo"))
            }
            let server = try academy.start(["serve", "--port", "0", "--host", "0.0.0.0", "--allow-demo"])
            while try server.isRunning && !server.output.contains("academy: serving") { try await Task.sleep(for: .milliseconds(20)) }
            server.signal(SIGTERM)
            #expect(try await server.wait(atMost: .seconds(60)).status == 0)
        }
    }

    @Test func `Two servers share one PostgreSQL, and either may go`() async throws {
        try await TestAcademy.with(.postgreSQL) { academy in
            let demo = try await Demo.play(in: academy)
            let file = try Data(contentsOf: demo.valid)
            let (first, second) = (try await RunningServer.start(in: academy), try await RunningServer.start(in: academy))
            for server in [first, second] { #expect(try await server.post(file, accept: "application/json").json["answer"] == "valid") }
            try await first.stop()
            #expect(try await second.post(file, accept: "application/json").json["answer"] == "valid")
            #expect(try await second.get("/health/ready").status == 200)
            try await second.stop()
            let counted = try academy.sql("SELECT sum(times) FROM verification_count WHERE answer = 'valid'")
            #expect(counted == ["3"], "what a server gathered is written down before it goes")
            #expect(try await academy.run("audit", "verify").status == 0)
        }
    }

    @Test func `A port that is taken is told in a sentence`() async throws {
        try await TestAcademy.with { academy in
            try await Demo.play(in: academy)
            let server = try await RunningServer.start(in: academy)
            let second = try await academy.run("serve", "--port", "\(server.port)")
            #expect(second.status == 1)
            #expect(second.output.isEmpty && second.errors.contains("choose another --port"), "\(second)")
            try await server.stop()
        }
    }

    @Test func `A document that was issued while nobody could lay it out is laid out by the server`() async throws {
        try await TestAcademy.with { academy in
            try await academy.open()
            try await academy.mark()
            try await academy.decide()
            // A file in the folder's place: the register has the certificates, the copies cannot be written.
            try Data().write(to: academy.certificateFolder)
            _ = try await academy.start(TestAcademy.issue).wait(atMost: TestAcademy.limit)
            #expect(try academy.sql("SELECT count(*) FROM sealed_file") == ["2"])
            try FileManager.default.removeItem(at: academy.certificateFolder)
            let server = try await RunningServer.start(in: academy)
            for _ in 0..<600 where (try? academy.certificates.count) != 2 { try await Task.sleep(for: .milliseconds(100)) }
            #expect(try await academy.verified().map(\.answer) == ["valid", "valid"])
            try await server.stop()
            #expect(try academy.sql("SELECT count(*) FROM outbox WHERE topic = 'publish-document'") == ["0"])
        }
    }
}
