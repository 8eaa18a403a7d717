import CanonicalJSON
import Foundation
import TestTools

/// An academy of one test: a folder of its own and, on PostgreSQL, a database of its own. Both are gone afterwards.
struct TestAcademy: Sendable {
    let folder: URL
    /// Nil on SQLite.
    let database: String?
    let name: String
    private let processes: StartedProcesses
    /// What its processes find in their environment besides.
    private var surroundings: [String: String] = [:]

    /// The repository, where `courses/` and `certificates/` lie.
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func with<Value>(_ engine: Engine = .sqlite, _ body: (TestAcademy) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("e2e-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = engine == .postgreSQL ? try PostgreSQLServer.makeDatabase() : nil
        defer { if let database { try? PostgreSQLServer.drop(database) } }
        let processes = StartedProcesses()
        defer { processes.end() }
        return try await body(TestAcademy(folder: folder, database: database, name: "data", processes: processes))
    }

    /// One that stays until the tests' temporary folder goes; on SQLite.
    static func lasting(_ name: String) throws -> TestAcademy {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("\(name)-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return TestAcademy(folder: folder, database: nil, name: "data", processes: StartedProcesses())
    }

    /// The same, its processes in another environment.
    func inSurroundings(_ changes: [String: String]) -> TestAcademy {
        var academy = self
        academy.surroundings.merge(changes) { _, changed in changed }
        return academy
    }

    /// Another academy beside this one, with records and keys of its own; on SQLite.
    func neighbour(_ name: String) -> TestAcademy { TestAcademy(folder: folder, database: nil, name: name, processes: processes) }

    var data: URL { folder.appendingPathComponent(name) }
    var certificateFolder: URL { data.appendingPathComponent("certificates") }
    var root: URL { data.appendingPathComponent("root.crt") }

    /// Sorted by serial.
    var certificates: [URL] {
        get throws {
            try FileManager.default.contentsOfDirectory(at: certificateFolder, includingPropertiesForKeys: nil)
                .filter { $0.pathExtension == "pdf" }.sorted { $0.path < $1.path }
        }
    }

    var environment: [String: String] {
        var environment = ["ACADEMY_DATA": data.path]
        environment["ACADEMY_COURSES"] = Self.repository.appendingPathComponent("courses").path
        environment["ACADEMY_DESIGNS"] = Self.repository.appendingPathComponent("certificates").path
        environment["ACADEMY_DATABASE"] = database
        for name in ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "XDG_CACHE_HOME"] { environment[name] = ProcessInfo.processInfo.environment[name] }
        return environment.merging(surroundings) { _, changed in changed }
    }

    func start(_ arguments: [String], in subfolder: URL? = nil, changing changes: [String: String] = [:]) throws -> AcademyProcess {
        let process = try AcademyProcess(
            arguments,
            environment: environment.merging(changes) { _, changed in changed },
            in: subfolder ?? folder,
            logs: folder.appendingPathComponent("logs")
        )
        processes.add(process)
        return process
    }

    /// A machine may be busy with other tests; a command that takes two minutes hangs.
    static let limit = Duration.seconds(120)

    @discardableResult
    func run(_ arguments: String..., changing changes: [String: String] = [:]) async throws -> AcademyProcess.Outcome {
        try await start(arguments, changing: changes).wait(atMost: Self.limit)
    }

    /// Runs a step that must succeed.
    ///
    /// - Returns: its JSON document.
    @discardableResult
    func done(_ arguments: String...) async throws -> JSONValue {
        let outcome = try await start(arguments + ["--json"]).wait(atMost: Self.limit)
        guard outcome.status == 0 else { throw UnexpectedOutput("academy \(arguments.joined(separator: " ")): \(outcome)") }
        return try outcome.json
    }

    func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

    /// - Returns: the path of the new file.
    func write(_ bytes: Data, to name: String) throws -> String {
        let file = folder.appendingPathComponent(name)
        try bytes.write(to: file)
        return file.path
    }

    /// Runs SQL behind the program's back.
    ///
    /// - Returns: one string a row, columns separated by `|`.
    @discardableResult
    func sql(_ text: String) throws -> [String] {
        if let database { return try PostgreSQLServer.run(text, on: database) }
        let output = try PeerTool.run("python3", ["-c", Self.sqliteShell, data.appendingPathComponent("academy.sqlite").path, text])
        guard output.status == 0 else { throw UnexpectedOutput("\(text): \(output.text)") }
        return output.text.split(separator: "\n").map(String.init)
    }

    /// As ``sql(_:)``, past the triggers that refuse to delete.
    func tamper(_ text: String) throws {
        if database == nil { _ = try sql("DROP TRIGGER IF EXISTS audit_entry_stays") }
        _ = try sql((database == nil ? "" : "SET session_replication_role = replica; ") + text)
    }

    /// Foreign keys are off, as they are for whoever tampers.
    private static let sqliteShell = """
        import sqlite3, sys
        connection = sqlite3.connect(sys.argv[1], timeout=30)
        for row in connection.execute(sys.argv[2]): print("|".join(str(value) for value in row))
        connection.commit()
        """
}
