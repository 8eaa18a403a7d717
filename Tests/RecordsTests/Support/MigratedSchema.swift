import PostgreSQL
import Records

struct MigratedSchema: Sendable {
    let name: String
    let configuration: PostgreSQLConfiguration
    /// What the migrations put in, by table: the names of states and the like.
    private let content: [String: [String]]

    static func make(in database: PostgreSQLConfiguration) async throws -> MigratedSchema {
        let name = TestDatabase.freshName()
        let configuration = try TestDatabase.makeSchema(name, in: database)
        let store = try await PostgreSQLRecordStore(configuration)
        _ = try await store.migrate()
        await store.close()
        return MigratedSchema(name: name, configuration: configuration, content: try RawDatabase.postgreSQL(configuration).dump())
    }

    /// Takes out what a test wrote.
    ///
    /// - Returns: false where a test has changed what the migrations put in.
    func empty() throws -> Bool {
        let found = try RawDatabase.postgreSQL(configuration).dump()
        guard found.keys == content.keys else { return false }
        let written = found.filter { table, rows in rows != content[table] }.keys
        guard written.allSatisfy({ content[$0] == [] }) else { return false }
        let deletions = written.sorted().map { "DELETE FROM \($0);" }.joined()
        // As a replica the session leaves the foreign keys alone, and the order with them.
        try PostgreSQLConnection(configuration).script(
            """
            SET session_replication_role = replica; \(deletions)
            SELECT setval(oid, 1, false) FROM pg_class WHERE relkind = 'S' AND relnamespace = current_schema()::regnamespace
            """
        )
        return true
    }

    func drop() throws { try TestDatabase.dropSchema(name, of: configuration) }
}
