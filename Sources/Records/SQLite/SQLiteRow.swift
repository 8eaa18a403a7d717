import GRDBSQLite
import Learning

/// The row on which a statement stands; read before the statement steps on.
struct SQLiteRow {
    let statement: OpaquePointer

    func integerIfPresent(_ column: Int) throws -> Int64? {
        try value(column, of: SQLITE_INTEGER) { sqlite3_column_int64(statement, $0) }
    }

    func textIfPresent(_ column: Int) throws -> String? {
        try value(column, of: SQLITE_TEXT) { String(decoding: text($0), as: UTF8.self) }
    }

    func utf8IfPresent(_ column: Int) throws -> [UInt8]? {
        try value(column, of: SQLITE_TEXT) { Array(text($0)) }
    }

    private func text(_ index: Int32) -> UnsafeBufferPointer<UInt8> {
        // In this order: asking for the text first fixes what is counted.
        let start = sqlite3_column_text(statement, index)
        return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, index)))
    }

    func bytesIfPresent(_ column: Int) throws -> [UInt8]? {
        try value(column, of: SQLITE_BLOB) { Array(blob($0)) }
    }

    func uuidIfPresent(_ column: Int) throws -> UUIDv7? {
        try value(column, of: SQLITE_BLOB) { index in
            let bytes = blob(index)
            guard bytes.count == 16 else { throw RecordsError.unexpectedValue(column) }
            return UUIDv7(
                high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    private func blob(_ index: Int32) -> UnsafeRawBufferPointer {
        let start = sqlite3_column_blob(statement, index)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, index)))
    }

    /// Nil for NULL.
    private func value<Value>(_ column: Int, of kind: Int32, _ read: (Int32) throws -> Value) throws -> Value? {
        let index = Int32(column)
        switch sqlite3_column_type(statement, index) {
        case kind: return try read(index)
        case SQLITE_NULL: return nil
        default: throw RecordsError.unexpectedValue(column)
        }
    }
}
