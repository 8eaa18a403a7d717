import Foundation
import PostgreSQL
import Synchronization

/// Migrated schemas of PostgreSQL, which go from test to test and are emptied in between: making and dropping one takes longer than most tests do.
///
/// They lie in a database of their own, which is dropped when the process ends.
final class MigratedSchemas: Sendable {
    static let shared = MigratedSchemas()

    private let database = Mutex<String?>(nil)
    private let free = Mutex<[MigratedSchema]>([])

    /// One that holds nothing but what the migrations put in.
    func take() async throws -> MigratedSchema {
        if let schema = free.withLock({ $0.popLast() }) { return schema }
        var configuration = try TestDatabase.server()
        configuration.connectionString += " dbname=\(try databaseName())"
        return try await MigratedSchema.make(in: configuration)
    }

    /// Takes back what a test is done with, or drops it where it cannot be made as it was.
    func give(_ schema: MigratedSchema) throws {
        if try schema.empty() {
            free.withLock { $0.append(schema) }
        } else {
            try schema.drop()
        }
    }

    private func databaseName() throws -> String {
        try database.withLock { database in
            if let database { return database }
            let name = TestDatabase.freshName()
            try PostgreSQLConnection(TestDatabase.server()).script("CREATE DATABASE \(name)")
            database = name
            atexit { MigratedSchemas.shared.dropDatabase() }
            return name
        }
    }

    private func dropDatabase() {
        database.withLock { database in
            guard let name = database else { return }
            try? PostgreSQLConnection(TestDatabase.server()).script("DROP DATABASE \(name) WITH (FORCE)")
        }
    }
}
