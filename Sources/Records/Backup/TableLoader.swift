import GRDB
import PostgreSQL

/// Fills one table, some dozen rows to a statement.
final class TableLoader {
    private let table: StoredTable
    private let session: any SQLSession
    private let batch: Int
    private let many: SQL
    private let one: SQL
    private var rows: [[SQLValue]] = []
    private var size = 0

    /// Both databases bound the parameters of a statement; more rows than this gain nothing.
    private static let (mostParameters, mostRows) = (900, 64)
    /// Bytes after which waiting rows are written, however few they are.
    private static let mostBytes = 4 << 20

    init(_ table: StoredTable, _ session: any SQLSession) {
        (self.table, self.session) = (table, session)
        batch = max(1, min(Self.mostRows, Self.mostParameters / table.columns.count))
        (many, one) = (Self.insert(batch, into: table), Self.insert(1, into: table))
    }

    private static func insert(_ rows: Int, into table: StoredTable) -> SQL {
        let width = table.columns.count
        let values = (0..<rows).map { row in "(" + (1...width).map { "$\(row * width + $0)" }.joined(separator: ", ") + ")" }
        return SQL(stringLiteral: "INSERT INTO \(table.name) (\(table.columnNames)) VALUES " + values.joined(separator: ", "))
    }

    func add(_ row: [BackupValue]) throws {
        rows.append(try zip(table.columns, row).map { column, value in try column.parameter(value) })
        size += row.reduce(0) { $0 + $1.size }
        if rows.count == batch || size > Self.mostBytes { try flush() }
    }

    func flush() throws {
        do {
            if rows.count == batch {
                try session.execute(many, rows.flatMap(\.self))
            } else {
                for row in rows { try session.execute(one, row) }
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw refused(error.message ?? "a rule of the schema")
        } catch let error as PostgreSQLError where error.sqlState?.category == "23" {
            throw refused("\(error)")
        }
        rows.removeAll(keepingCapacity: true)
        size = 0
    }

    private func refused(_ reason: String) -> BackupError {
        BackupError(.refused, "table \(table.name) of the backup breaks a rule of the schema (\(reason)): it was not made by this program")
    }
}
