import Cryptography

/// Brings a database to the newest schema, and refuses one that was changed or comes from the future.
struct Migrator: Sendable {
    private static let insert: SQL = "INSERT INTO schema_migration (number, name, digest, applied_at) VALUES ($1, $2, $3, {now})"
    private static let select: SQL = "SELECT number, digest FROM schema_migration ORDER BY number"
    private static let sqliteTables: SQL = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migration'"
    private static let postgreSQLTables: SQL =
        "SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'schema_migration'"

    /// Applies the next step, if there is one, in the caller's transaction.
    func applyNext(in session: any SQLSession) throws -> Int64? {
        if try !hasTable(session) {
            let dialect = session.dialect
            try session.script(
                """
                CREATE TABLE schema_migration (
                    number \(dialect.integer) PRIMARY KEY,
                    name \(dialect.text) NOT NULL,
                    digest \(dialect.text) NOT NULL,
                    applied_at \(dialect.integer) NOT NULL
                ) \(dialect.strict)
                """
            )
        }
        guard let number = try pending(in: session).first, let migration = Migration.all.first(where: { $0.number == number }) else { return nil }
        try session.script(migration.statements(session.dialect))
        try session.execute(Self.insert, [.integer(migration.number), .text(migration.name), .text(digest(migration, session.dialect))])
        return migration.number
    }

    /// - Throws: ``RecordsError`` for a schema that is not this program's own.
    func pending(in session: any SQLSession) throws -> [Int64] {
        guard try hasTable(session) else { return Migration.all.map(\.number) }
        let applied = try session.rows(Self.select, []) { (number: try $0.integer(0), digest: try $0.text(1)) }
        for entry in applied {
            guard let migration = Migration.all.first(where: { $0.number == entry.number }) else { throw RecordsError.newerSchema(entry.number) }
            guard digest(migration, session.dialect) == entry.digest else { throw RecordsError.migrationChanged(entry.number) }
        }
        let numbers = Set(applied.map(\.number))
        return Migration.all.map(\.number).filter { !numbers.contains($0) }
    }

    /// Everything this program knows, in order, as a backup names it: one digest for both databases.
    var known: [BackupHeader.AppliedMigration] {
        Migration.all.map { migration in
            let texts = [Dialect.sqlite, .postgreSQL].map { digest(migration, $0) }.joined(separator: "\n")
            return BackupHeader.AppliedMigration(
                number: migration.number,
                name: migration.name,
                digest: SHA256.digest(Array(texts.utf8)).hexadecimal
            )
        }
    }

    /// Two processes that start together migrate one after the other. SQLite's writers exclude one another anyway; the number is arbitrary and ours.
    func lock(_ session: any SQLSession) throws {
        guard session.dialect == .postgreSQL else { return }
        _ = try session.exists("SELECT 1 FROM (SELECT pg_advisory_xact_lock(7162050519)) AS lock", [])
    }

    private func hasTable(_ session: any SQLSession) throws -> Bool {
        try session.exists(session.dialect == .sqlite ? Self.sqliteTables : Self.postgreSQLTables, [])
    }

    private func digest(_ migration: Migration, _ dialect: Dialect) -> String {
        SHA256.digest(Array(migration.statements(dialect).utf8)).hexadecimal
    }
}
