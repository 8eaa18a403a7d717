import PostgreSQL
import Records

struct MigratedSchema: Sendable {
    let name: String
    let configuration: PostgreSQLConfiguration
    /// What the migrations put in, by table: the names of states and the like.
    private let content: [String: [String]]
    private let shape: String

    static func make(in database: PostgreSQLConfiguration) async throws -> MigratedSchema {
        let name = TestDatabase.freshName()
        let configuration = try TestDatabase.makeSchema(name, in: database)
        let store = try await PostgreSQLRecordStore(configuration)
        _ = try await store.migrate()
        await store.close()
        let content = try RawDatabase.postgreSQL(configuration).dump()
        return MigratedSchema(name: name, configuration: configuration, content: content, shape: try shape(configuration))
    }

    /// A digest of its columns, constraints and triggers.
    private static func shape(_ configuration: PostgreSQLConfiguration) throws -> String {
        let parts = try PostgreSQLConnection(configuration).query(
            """
            SELECT md5(string_agg(part, ' ' ORDER BY part)) FROM (
                SELECT concat(c.relname, '.', a.attname, a.attnotnull) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                WHERE c.relnamespace = current_schema()::regnamespace AND NOT a.attisdropped UNION ALL
                SELECT concat(conname, conrelid::regclass) FROM pg_constraint WHERE connamespace = current_schema()::regnamespace UNION ALL
                SELECT concat(t.tgname, t.tgenabled) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal
            ) AS shape (part)
            """
        )
        return try parts.first?.text(0) ?? ""
    }

    /// Takes out what a test wrote.
    ///
    /// - Returns: false where a test has changed what the migrations put in, or the tables themselves.
    func empty() throws -> Bool {
        let found = try RawDatabase.postgreSQL(configuration).dump()
        guard found.keys == content.keys, try Self.shape(configuration) == shape else { return false }
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
