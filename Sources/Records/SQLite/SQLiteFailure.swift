import GRDB
import Learning

/// What SQLite says went wrong, as the kinds of failure that callers tell apart.
enum SQLiteFailure {
    /// Anything that is no error of the database is given back as it is.
    static func translated(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: RecordsUnavailable("the database is locked by another program; nothing was changed")
        case .SQLITE_FULL: RecordsUnavailable("the disk is full; nothing was changed")
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_IOERR:
            RecordsUnavailable("the database file cannot be used: \(error.message ?? "\(error.resultCode)")")
        case .SQLITE_NOTADB: RecordsError.notDatabase
        case .SQLITE_CORRUPT: RecordsError.damagedFile(error.message ?? "")
        default: error
        }
    }
}
