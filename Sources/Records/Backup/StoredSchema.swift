/// Every table there is, in an order in which none points at one behind it. The order is the same on both databases: among those that are free to come next the
/// first by name does.
struct StoredSchema: Sendable {
    let tables: [StoredTable]

    private static let sqliteColumns: SQL = """
        SELECT m.name, x.name, x.type, CASE WHEN x.hidden = 0 THEN 0 ELSE 1 END, x.pk
        FROM sqlite_schema m JOIN pragma_table_xinfo(m.name) x
        WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, x.cid
        """
    private static let sqliteReferences: SQL = """
        SELECT m.name, f."table" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY 1, 2
        """
    private static let postgreSQLColumns: SQL = """
        SELECT c.relname::text, a.attname::text, format_type(a.atttypid, a.atttypmod), CASE WHEN a.attgenerated = '' THEN 0 ELSE 1 END::bigint,
            coalesce((SELECT k.place FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k (number, place)
                      WHERE i.indrelid = c.oid AND i.indisprimary AND k.number = a.attnum), 0)::bigint
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE n.nspname = current_schema() AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
        ORDER BY c.relname COLLATE "C", a.attnum
        """
    private static let postgreSQLReferences: SQL = """
        SELECT c.relname::text, f.relname::text
        FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class f ON f.oid = k.confrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE k.contype = 'f' AND n.nspname = current_schema()
        """

    /// - Throws: ``BackupError`` `other-schema` for tables that no migration of ours makes.
    init(of session: any SQLSession) throws {
        let isSQLite = session.dialect == .sqlite
        let columns = try session.rows(isSQLite ? Self.sqliteColumns : Self.postgreSQLColumns, []) { row in
            FoundColumn(
                table: try row.text(0),
                name: try row.text(1),
                type: try row.text(2),
                isComputed: try row.integer(3) != 0,
                placeInKey: Int(try row.integer(4))
            )
        }
        let references = try session.rows(isSQLite ? Self.sqliteReferences : Self.postgreSQLReferences, []) { (try $0.text(0), try $0.text(1)) }
        let referenced = Dictionary(grouping: references, by: \.0).mapValues { Set($0.map(\.1)) }
        tables = try Self.ordered(
            Dictionary(grouping: columns, by: \.table).map { name, columns in
                try Self.table(name, columns, references: referenced[name] ?? [])
            }
        )
    }

    private struct FoundColumn {
        let table: String
        let name: String
        let type: String
        let isComputed: Bool
        /// From 1; 0 for a column outside it.
        let placeInKey: Int
    }

    private static func table(_ name: String, _ found: [FoundColumn], references: Set<String>) throws(BackupError) -> StoredTable {
        let stored = found.filter { !$0.isComputed }
        var columns: [StoredTable.Column] = []
        for column in stored {
            guard let storage = StoredTable.Storage(column.type) else { throw Self.foreign(name) }
            columns.append(StoredTable.Column(name: column.name, storage: storage))
        }
        let key = stored.indices.filter { stored[$0].placeInKey > 0 }.sorted { stored[$0].placeInKey < stored[$1].placeInKey }
        guard !key.isEmpty else { throw Self.foreign(name) }
        return StoredTable(name: name, columns: columns, key: key, references: references)
    }

    private static func ordered(_ tables: [StoredTable]) throws(BackupError) -> [StoredTable] {
        var waiting = tables.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        var ordered: [StoredTable] = []
        var placed: Set<String> = []
        while !waiting.isEmpty {
            guard let index = waiting.firstIndex(where: { $0.references.subtracting([$0.name]).isSubset(of: placed) }) else {
                throw Self.foreign(waiting[0].name)
            }
            let table = waiting.remove(at: index)
            placed.insert(table.name)
            ordered.append(table)
        }
        return ordered
    }

    private static func foreign(_ table: String) -> BackupError {
        BackupError(.otherSchema, "the database has a table \(table) that this program did not make: an academy needs a database of its own")
    }

    /// What a backup holds.
    var kept: [StoredTable] { tables.filter { !OmittedTable.omits($0) } }
}
