import CPostgreSQL

/// What a statement gave: its rows, held as the server sent them and decoded on access.
package struct PostgreSQLResult: Sendable {
    let handle: ResultHandle

    /// The number of rows inserted, updated, deleted or selected; 0 for other statements.
    package var affectedRows: Int {
        PQcmdTuples(handle.pointer).flatMap { Int(String(cString: $0)) } ?? 0
    }

    package var columnNames: [String] {
        (0..<PQnfields(handle.pointer)).map { column in PQfname(handle.pointer, column).map { String(cString: $0) } ?? "" }
    }
}

extension PostgreSQLResult: RandomAccessCollection {
    package var startIndex: Int { 0 }
    package var endIndex: Int { Int(PQntuples(handle.pointer)) }

    package subscript(position: Int) -> PostgreSQLRow {
        precondition(indices.contains(position), "row index out of range")
        return PostgreSQLRow(handle: handle, index: Int32(position))
    }
}
