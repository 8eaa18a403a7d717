/// Reads a table row by row in the order of its primary key, a page at a time: the same order on both databases, and never more than a page in memory.
struct TableReader {
    private let table: StoredTable
    private let session: any SQLSession
    private let first: SQL
    private let next: SQL

    /// Bytes that a page should have: the number of its rows follows from those before.
    private static let pageLength = 1 << 20
    private static let mostRows = 4_096

    init(_ table: StoredTable, _ session: any SQLSession) {
        (self.table, self.session) = (table, session)
        let select = "SELECT \(table.columnNames) FROM \(table.name)"
        let places = table.key.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
        first = SQL(stringLiteral: "\(select) ORDER BY \(table.keyNames) LIMIT $1")
        next = SQL(stringLiteral: "\(select) WHERE (\(table.keyNames)) > (\(places)) ORDER BY \(table.keyNames) LIMIT $1")
    }

    func each(_ body: ([BackupValue]) throws -> Void) throws {
        var count = 64
        var last: [BackupValue]?
        repeat {
            let rows = try page(after: last, atMost: count)
            var size = 0
            for row in rows {
                try body(row)
                size += row.reduce(0) { $0 + $1.size }
            }
            last = rows.count == count ? rows.last : nil
            count = min(Self.mostRows, max(1, count * Self.pageLength / max(size, 1)), 4 * count)
        } while last != nil
    }

    private func page(after last: [BackupValue]?, atMost count: Int) throws -> [[BackupValue]] {
        guard let last else { return try session.rows(first, [.count(count)], read) }
        let key = try table.key.map { try table.columns[$0].parameter(last[$0]) }
        return try session.rows(next, [.count(count)] + key, read)
    }

    private func read(_ row: SQLRow) throws -> [BackupValue] {
        try table.columns.enumerated().map { place, column in try column.value(row, at: place) }
    }
}
