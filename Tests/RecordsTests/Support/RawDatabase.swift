import Foundation
import GRDB
import PostgreSQL

/// The database beside the records' own code: for looking at what lies there, and for tampering with it.
enum RawDatabase: Sendable {
    case sqlite(path: String)
    case postgreSQL(PostgreSQLConfiguration)

    private func queue(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    func execute(_ sql: String) throws {
        switch self {
        case .sqlite(let path): try queue(path).write { try $0.execute(sql: sql) }
        case .postgreSQL(let configuration): try PostgreSQLConnection(configuration).script(sql)
        }
    }

    /// As ``execute(_:)``, past the triggers that refuse to delete.
    func tamper(_ sql: String) throws {
        switch self {
        case .sqlite: try execute("DROP TRIGGER IF EXISTS audit_entry_stays; " + sql)
        case .postgreSQL: try execute("SET session_replication_role = replica; " + sql)
        }
    }

    /// Every column must be text: `CAST(… AS TEXT)`.
    func rows(_ sql: String) throws -> [[String]] {
        switch self {
        case .sqlite(let path):
            return try queue(path).read { database in
                try Row.fetchAll(database, sql: sql).map { row in row.map { String.fromDatabaseValue($0.1) ?? "NULL" } }
            }
        case .postgreSQL(let configuration):
            let result = try PostgreSQLConnection(configuration).query(sql)
            return try result.map { row in try (0..<result.columnNames.count).map { try row.textIfPresent($0) ?? "NULL" } }
        }
    }

    func column(_ sql: String) throws -> [String] { try rows(sql).compactMap(\.first) }

    func count(_ table: String) throws -> Int {
        try column("SELECT CAST(count(*) AS TEXT) FROM \(table)").first.flatMap { Int($0) } ?? -1
    }

    /// A byte string as this database writes it.
    func bytes(_ hexadecimal: String) -> String {
        switch self {
        case .sqlite: "x'\(hexadecimal)'"
        case .postgreSQL: "'\\x\(hexadecimal)'::bytea"
        }
    }

    var tables: [String] {
        get throws {
            switch self {
            case .sqlite: try column("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            case .postgreSQL:
                try column("SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY table_name")
            }
        }
    }

    /// `table.column`, of every table.
    func columns() throws -> [String] {
        switch self {
        case .sqlite: try tables.flatMap { table in try column("SELECT '\(table).' || name FROM pragma_table_xinfo('\(table)')") }
        case .postgreSQL:
            try column(
                "SELECT (table_name || '.' || column_name)::text FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY 1"
            )
        }
    }

    /// Everything that is stored, row by row: two equal dumps mean that nothing was changed.
    func dump() throws -> [String: [String]] {
        let tables = try tables
        switch self {
        case .sqlite(let path):
            return try queue(path).read { database in
                try Dictionary(
                    uniqueKeysWithValues: tables.map { ($0, try Row.fetchAll(database, sql: "SELECT * FROM \($0)").map(\.debugDescription).sorted()) }
                )
            }
        case .postgreSQL(let configuration):
            // One statement: as many connections as there are tables would take longer than all else that a test does.
            let everything = tables.map { "SELECT '\($0)', CAST(t AS TEXT) FROM \($0) AS t" }.joined(separator: " UNION ALL ")
            var dump = Dictionary(uniqueKeysWithValues: tables.map { ($0, [String]()) })
            for row in try PostgreSQLConnection(configuration).query(everything) { dump[try row.text(0), default: []].append(try row.text(1)) }
            return dump.mapValues { $0.sorted() }
        }
    }

    /// How SQLite would find the rows of a statement, step by step; PostgreSQL decides that by what the tables hold.
    func plan(of statement: String) throws -> [String] {
        guard case .sqlite(let path) = self else { return [] }
        return try queue(path).read { database in
            let explanation = try database.makeStatement(sql: "EXPLAIN QUERY PLAN \(statement)")
            explanation.setUncheckedArguments([])
            return try Row.fetchAll(explanation).map { $0["detail"] }
        }
    }
}
