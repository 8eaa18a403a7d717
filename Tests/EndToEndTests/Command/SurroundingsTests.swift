import CanonicalJSON
import Foundation
import TestTools
import Testing

/// What lies around the program fails: folder, database, server.
@Suite struct SurroundingsTests {
    @Test func `A data folder that cannot be made is a clear refusal`() async throws {
        try await TestAcademy.with { academy in
            // Below a file nobody can make a folder, not even root.
            let below = try academy.write("", to: "file") + "/data"
            for command in [["init", "--name", "N", "--public-address", "https://a.example", "--serial-prefix", "AB"], ["demo"]] {
                let outcome = try await academy.start(command + ["--data", below, "--json"]).wait(atMost: TestAcademy.limit)
                #expect(outcome.status == 1)
                #expect(try outcome.json["error"]?["code"] == "data-folder")
            }
        }
    }

    @Test func `A database that is no database is not touched`() async throws {
        try await TestAcademy.with { academy in
            try FileManager.default.createDirectory(at: academy.data, withIntermediateDirectories: true)
            let file = try academy.write("this is not a database, but a letter of some length", to: "data/academy.sqlite")
            let before = try Data(contentsOf: URL(fileURLWithPath: file))
            let outcome = try await academy.run("audit", "verify")
            #expect(outcome.status == 70)
            #expect(outcome.output.isEmpty && outcome.errors.contains("not a database"), "\(outcome)")
            #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
        }
    }

    @Test func `Beside a writer who takes a second, a command waits; beside one who never ends, it gives up and has changed nothing`() async throws {
        try await TestAcademy.with { academy in
            try await academy.open()
            let before = try await academy.entries()
            for (seconds, isDone) in [(1, true), (40, false)] {
                let writer = try await Self.lock(academy, seconds: seconds)
                let outcome = try await academy.run("enrol", "--cohort", "spring", isDone ? "ana@example.org" : "luka@example.org")
                #expect(outcome.status == (isDone ? 0 : 70))
                #expect(isDone || outcome.errors.contains("locked"), "\(outcome)")
                kill(writer.processID, SIGKILL)
                _ = writer.waitForEnd()
                #expect(try await academy.entries() == before + 1)
            }
        }
    }

    /// Holds the write lock for some seconds; returns once it is held.
    private static func lock(_ academy: TestAcademy, seconds: Int) async throws -> ChildProcess {
        let script = """
            import sqlite3, sys, time
            connection = sqlite3.connect(sys.argv[1], isolation_level=None)
            connection.execute("BEGIN IMMEDIATE")
            print("locked", flush=True)
            time.sleep(float(sys.argv[2]))
            connection.execute("COMMIT")
            """
        let log = academy.folder.appendingPathComponent("writer-\(seconds)")
        let arguments = ["-c", script, academy.data.appendingPathComponent("academy.sqlite").path, "\(seconds)"]
        let process = try ChildProcess("python3", arguments, environment: academy.environment, output: log.path, errors: log.path)
        while try Data(contentsOf: log) != Data("locked\n".utf8) { try await Task.sleep(for: .milliseconds(10)) }
        return process
    }

    @Test(arguments: [
        ("postgresql://user:hush-hush@127.0.0.1:1/academy", "database-unreachable"),
        ("host=127.0.0.1 port=1 user=u password=hush-hush", "database-unreachable"),
        ("postgresql://u:hush-hush@[/x", "database"),
    ])
    func `A PostgreSQL that does not answer is told at once, without the password`(_ address: String, _ code: String) async throws {
        try await TestAcademy.with { academy in
            let outcome = try await academy.start(["audit", "verify", "--json"], changing: ["ACADEMY_DATABASE": address]).wait(atMost: .seconds(30))
            #expect(outcome.status == 70)
            #expect(try outcome.json["error"]?["code"] == .string(code))
            #expect(!outcome.description.contains("hush"))
        }
    }

    @Test func `A server that would lose acknowledged writes is refused`() async throws {
        let database = try PostgreSQLServer.makeDatabase()
        defer { try? PostgreSQLServer.drop(database) }
        try PostgreSQLServer.run("ALTER DATABASE \(try PostgreSQLServer.name(of: database)) SET synchronous_commit = off", on: database)
        try await TestAcademy.with { academy in
            let outcome = try await academy.run("migrate", "--json", changing: ["ACADEMY_DATABASE": database])
            #expect(outcome.status == 70)
            #expect(try outcome.json["error"]?["message"]?.stringValue?.contains("synchronous_commit") == true)
        }
        #expect(try PostgreSQLServer.run("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", on: database) == ["0"])
    }

    @Test func `Without keys nothing is sealed, and no new keys are made`() async throws {
        try await TestAcademy.with { academy in
            try await academy.open(appealDays: 0)
            try await academy.mark()
            try await academy.decide()
            try FileManager.default.moveItem(at: academy.data.appendingPathComponent("keys"), to: academy.folder.appendingPathComponent("safe"))
            let before = try await academy.entries()
            let outcome = try await academy.start(TestAcademy.issue + ["--json"]).wait(atMost: TestAcademy.limit)
            #expect(outcome.status == 1)
            #expect(try outcome.json["error"]?["code"] == "keys-missing")
            #expect(try await academy.entries() == before)
            #expect(!FileManager.default.fileExists(atPath: academy.data.appendingPathComponent("keys").path))
        }
    }

    @Test func `A name that no font can write is not sealed, and its neighbour is`() async throws {
        try await TestAcademy.with { academy in
            try await academy.open(appealDays: 0)
            // Cuneiform: no font of the design has it.
            try await academy.done(
                "person",
                "import",
                try academy.write("email,latin_name,native_name,country\nana@example.org,Ana Kovač,𒀀𒀁𒀂,HR\n", to: "name.csv")
            )
            try await academy.mark()
            try await academy.decide()
            let outcome = try await academy.start(TestAcademy.issue + ["--json"]).wait(atMost: TestAcademy.limit)
            #expect(outcome.status == 1)
            #expect(try outcome.json["issued"]?.arrayValue?.compactMap { $0["holder"]?.stringValue } == ["Luka Beridze"])
            #expect(try outcome.json["failed"]?[0]?.stringValue?.contains("Ana Kovač") == true)
            #expect(try academy.certificates.count == 1)
        }
    }
}
