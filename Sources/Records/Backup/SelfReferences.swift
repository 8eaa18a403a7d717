/// Rows may point at rows of their own table that come behind them. While a table is filled the database is asked to look at such references at the end.
struct SelfReferences {
    private let session: any SQLSession

    private static let constraints: SQL = """
        SELECT c.relname::text, k.conname::text
        FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE k.contype = 'f' AND k.conrelid = k.confrelid AND n.nspname = current_schema()
        """
    private static let broken: SQL = "SELECT \"table\" FROM pragma_foreign_key_check() LIMIT 1"

    init(_ session: any SQLSession) { self.session = session }

    func postpone(in tables: [StoredTable]) throws {
        switch session.dialect {
        case .sqlite: try session.script("PRAGMA defer_foreign_keys = ON")
        case .postgreSQL:
            for (table, name) in try constraints() {
                try session.script("ALTER TABLE \(table) ALTER CONSTRAINT \(name) DEFERRABLE INITIALLY DEFERRED")
            }
        }
    }

    /// - Throws: ``BackupError`` `refused` for a reference that leads nowhere.
    func hold() throws {
        switch session.dialect {
        case .sqlite:
            if let table = try session.first(Self.broken, [], { try $0.text(0) }) {
                throw BackupError(.refused, "a row of table \(table) of the backup points at one that is not there")
            }
        case .postgreSQL:
            try session.script("SET CONSTRAINTS ALL IMMEDIATE")
            for (table, name) in try constraints() { try session.script("ALTER TABLE \(table) ALTER CONSTRAINT \(name) NOT DEFERRABLE") }
        }
    }

    private func constraints() throws -> [(table: String, name: String)] {
        try session.rows(Self.constraints, []) { (try $0.text(0), try $0.text(1)) }
    }
}
