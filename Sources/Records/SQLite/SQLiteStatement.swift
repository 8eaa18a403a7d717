import GRDB
import GRDBSQLite
import Learning

/// A prepared statement, bound and stepped through SQLite's own interface.
///
/// GRDB keeps the statement, its connection and the transaction. Its own binding and rows go through arrays of boxed values, which costs more than
/// running a statement that finds one row by its key.
struct SQLiteStatement {
    private let database: Database
    private let statement: Statement
    private var pointer: OpaquePointer { statement.sqliteStatement }

    /// Copied before the call returns; a macro that Swift does not import.
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    /// - Throws: `DatabaseError` when the text cannot be prepared or has another number of parameters.
    init(_ sql: String, _ parameters: [SQLValue], in database: Database) throws {
        self.database = database
        statement = try database.cachedStatement(sql: sql)
        guard sqlite3_bind_parameter_count(pointer) == parameters.count else {
            throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "\(parameters.count) parameters for another number", sql: sql)
        }
        var index: Int32 = 0
        for parameter in parameters {
            index += 1
            guard bind(parameter, at: index) == SQLITE_OK else { throw failure }
        }
    }

    /// - Returns: whether the statement stands on a row.
    func step() throws -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: true
        case SQLITE_DONE: false
        default: throw failure
        }
    }

    var row: SQLiteRow { SQLiteRow(statement: pointer) }

    /// Ends the statement, so that it holds no snapshot and no personal data.
    func finish() {
        // The code repeats that of the last step.
        _ = sqlite3_reset(pointer)
        _ = sqlite3_clear_bindings(pointer)
    }

    private var failure: DatabaseError {
        let connection = sqlite3_db_handle(pointer)
        return DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection)),
            sql: statement.sql
        )
    }

    private func bind(_ parameter: SQLValue, at index: Int32) -> Int32 {
        switch parameter {
        case .null:
            return sqlite3_bind_null(pointer, index)
        case .integer(let number):
            return sqlite3_bind_int64(pointer, index, number)
        case .flag(let flag):
            return sqlite3_bind_int64(pointer, index, flag ? 1 : 0)
        case .text(var text):
            return text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    sqlite3_bind_text64(pointer, index, characters.baseAddress, UInt64(characters.count), Self.transient, UInt8(SQLITE_UTF8))
                }
            }
        case .bytes(let bytes):
            // Without an address SQLite binds NULL.
            if bytes.isEmpty { return sqlite3_bind_zeroblob(pointer, index, 0) }
            return sqlite3_bind_blob64(pointer, index, bytes, UInt64(bytes.count), Self.transient)
        case .uuid(let uuid):
            return withUnsafeBytes(of: (uuid.high.bigEndian, uuid.low.bigEndian)) { bytes in
                sqlite3_bind_blob64(pointer, index, bytes.baseAddress, UInt64(bytes.count), Self.transient)
            }
        }
    }
}
