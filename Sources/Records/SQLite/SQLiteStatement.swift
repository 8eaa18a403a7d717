import GRDB
import GRDBSQLite
import Learning

/// A prepared statement, bound and stepped through SQLite's own interface.
///
/// GRDB keeps the statement, its connection and the transaction. Its own binding and rows go through arrays of boxed values, which costs more than
/// running a statement that finds one row by its key.
struct SQLiteStatement {
    private let statement: Statement
    /// The bytes of all parameters, one after the other, until the statement is finished: one allocation, where SQLite would make a copy of each.
    private let arena: UnsafeMutableRawBufferPointer
    private var pointer: OpaquePointer { statement.sqliteStatement }

    /// - Throws: `DatabaseError` when the text cannot be prepared or has another number of parameters.
    init(_ sql: String, _ parameters: [SQLValue], in database: Database) throws {
        statement = try database.cachedStatement(sql: sql)
        // One byte more than needed, so that an empty text has an address: without one SQLite binds NULL.
        arena = .allocate(byteCount: parameters.reduce(1) { $0 + $1.byteCount }, alignment: 1)
        do { try bind(parameters) } catch {
            finish()
            throw error
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
        arena.deallocate()
    }

    private var failure: DatabaseError {
        let connection = sqlite3_db_handle(pointer)
        return DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection)),
            sql: statement.sql
        )
    }

    private func bind(_ parameters: [SQLValue]) throws {
        guard sqlite3_bind_parameter_count(pointer) == parameters.count else {
            throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "\(parameters.count) parameters for another number", sql: statement.sql)
        }
        var (index, free) = (Int32(0), UnsafeMutableRawBufferPointer(rebasing: arena[...]))
        for parameter in parameters {
            index += 1
            guard bind(parameter, at: index, copyingTo: &free) == SQLITE_OK else { throw failure }
        }
    }

    /// - Parameter free: what of the arena is not used yet.
    private func bind(_ parameter: SQLValue, at index: Int32, copyingTo free: inout UnsafeMutableRawBufferPointer) -> Int32 {
        switch parameter {
        case .null:
            return sqlite3_bind_null(pointer, index)
        case .integer(let number):
            return sqlite3_bind_int64(pointer, index, number)
        case .flag(let flag):
            return sqlite3_bind_int64(pointer, index, flag ? 1 : 0)
        case .text(var text):
            let copy = text.withUTF8 { Self.copy(UnsafeRawBufferPointer($0), to: &free) }
            let start = copy.baseAddress?.assumingMemoryBound(to: CChar.self)
            return sqlite3_bind_text64(pointer, index, start, UInt64(copy.count), nil, UInt8(SQLITE_UTF8))
        case .bytes(let bytes):
            let copy = bytes.withUnsafeBytes { Self.copy($0, to: &free) }
            return sqlite3_bind_blob64(pointer, index, copy.baseAddress, UInt64(copy.count), nil)
        case .uuid(let uuid):
            let copy = withUnsafeBytes(of: (uuid.high.bigEndian, uuid.low.bigEndian)) { Self.copy($0, to: &free) }
            return sqlite3_bind_blob64(pointer, index, copy.baseAddress, UInt64(copy.count), nil)
        }
    }

    private static func copy(_ bytes: UnsafeRawBufferPointer, to free: inout UnsafeMutableRawBufferPointer) -> UnsafeMutableRawBufferPointer {
        let copy = UnsafeMutableRawBufferPointer(rebasing: free[..<bytes.count])
        copy.copyMemory(from: bytes)
        free = UnsafeMutableRawBufferPointer(rebasing: free[bytes.count...])
        return copy
    }
}

extension SQLValue {
    /// Bytes it takes beside its statement.
    fileprivate var byteCount: Int {
        switch self {
        case .null, .integer, .flag: 0
        case .text(let text): text.utf8.count
        case .bytes(let bytes): bytes.count
        case .uuid: 16
        }
    }
}
