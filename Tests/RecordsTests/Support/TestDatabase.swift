import Foundation
import Learning
import PostgreSQL
import Records

/// A database of its own for one test: a file in a temporary folder, or a schema on the server of `scripts/with-postgresql`.
struct TestDatabase: Sendable {
    let engine: Engine
    private let place: Place

    private enum Place {
        case file(String)
        case schema(String, PostgreSQLConfiguration)
        case migrated(MigratedSchema)
    }

    struct ServerMissing: Error, CustomStringConvertible {
        let description = "ACADEMY_TEST_POSTGRESQL is not set: these tests need a PostgreSQL server, so run `make test` or `scripts/with-postgresql`"
    }

    /// Makes the database, empty unless it shall be migrated, and deletes it afterwards.
    static func with<Result>(_ engine: Engine, isMigrated: Bool = false, _ body: (TestDatabase) async throws -> Result) async throws -> Result {
        try await Slots.databases.taken {
            let database = try await make(engine, isMigrated: isMigrated)
            let result: Result
            do {
                result = try await body(database)
            } catch {
                try? database.delete()
                throw error
            }
            try database.delete()
            return result
        }
    }

    private static func make(_ engine: Engine, isMigrated: Bool) async throws -> TestDatabase {
        switch engine {
        case .sqlite:
            let folder = FileManager.default.temporaryDirectory.appending(path: freshName())
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let file = folder.appending(path: "records.sqlite")
            if isMigrated { try await MigratedFile.shared.content().write(to: file) }
            return TestDatabase(engine: engine, place: .file(file.path))
        case .postgreSQL:
            if isMigrated { return TestDatabase(engine: engine, place: .migrated(try await MigratedSchemas.shared.take())) }
            let name = freshName()
            return TestDatabase(engine: engine, place: .schema(name, try makeSchema(name, in: server())))
        }
    }

    static func freshName() -> String { "records_" + UUID().uuidString.lowercased().replacing("-", with: "") }

    /// - Returns: how to reach the new schema.
    static func makeSchema(_ name: String, in database: PostgreSQLConfiguration) throws -> PostgreSQLConfiguration {
        var configuration = database
        try PostgreSQLConnection(configuration).script("CREATE SCHEMA \(name)")
        configuration.connectionString += " options='-c search_path=\(name)'"
        configuration.applicationName = name
        return configuration
    }

    static func dropSchema(_ name: String, of configuration: PostgreSQLConfiguration) throws {
        try PostgreSQLConnection(configuration).script("SET client_min_messages = warning; DROP SCHEMA \(name) CASCADE")
    }

    /// The server itself, as a superuser.
    static func server() throws -> PostgreSQLConfiguration {
        guard let server = ProcessInfo.processInfo.environment["ACADEMY_TEST_POSTGRESQL"], !server.isEmpty else { throw ServerMissing() }
        return PostgreSQLConfiguration(connectionString: server)
    }

    private func delete() throws {
        switch place {
        case .file(let path):
            try FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
        case .schema(let name, let configuration): try Self.dropSchema(name, of: configuration)
        case .migrated(let schema): try MigratedSchemas.shared.give(schema)
        }
    }

    /// The file of SQLite.
    var path: String? {
        guard case .file(let path) = place else { return nil }
        return path
    }

    /// How to reach the schema of PostgreSQL.
    var configuration: PostgreSQLConfiguration? {
        switch place {
        case .file: nil
        case .schema(_, let configuration): configuration
        case .migrated(let schema): schema.configuration
        }
    }

    /// Opens the records once more, as another process would.
    func open() async throws -> any TestStore {
        switch place {
        case .file(let path): try SQLiteRecordStore(path: path)
        case .schema(_, let configuration): try await PostgreSQLRecordStore(configuration)
        case .migrated(let schema): try await PostgreSQLRecordStore(schema.configuration)
        }
    }

    var raw: RawDatabase {
        switch place {
        case .file(let path): .sqlite(path: path)
        case .schema(_, let configuration): .postgreSQL(configuration)
        case .migrated(let schema): .postgreSQL(schema.configuration)
        }
    }
}
