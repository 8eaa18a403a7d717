/// The records are not as this program left them, or the database is not one it can trust.
package enum RecordsError: Error, Sendable, Equatable {
    /// A column of the result held a value that the schema should have kept out.
    case unexpectedValue(Int)
    /// A stored snapshot cannot be read.
    case damagedSnapshot(String)
    /// What must be true of the database to keep an acknowledged write is not.
    case notDurable(String)
    /// The database was written by a newer program.
    case newerSchema(Int64)
    /// A landed migration is not the one that was applied.
    case migrationChanged(Int64)
    /// A body went on after the database had refused one of its statements; nothing of it was kept.
    case swallowedError
    /// The file is something else than a database of SQLite's.
    case notDatabase
    /// The database's own pages are not as it wrote them.
    case damagedFile(String)
    /// The store was closed.
    case closed
}

extension RecordsError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unexpectedValue(let column): "a stored value in column \(column) of a result is of a kind the schema does not allow"
        case .damagedSnapshot(let reason): "a stored snapshot cannot be read: \(reason)"
        case .notDurable(let reason): "the database would not keep what it acknowledges: \(reason)"
        case .newerSchema(let number): "the database has migration \(number), which this program does not know: use a newer program"
        case .migrationChanged(let number): "migration \(number) was applied with another text than this program has"
        case .swallowedError: "a transaction went on after one of its statements was refused, and was taken back"
        case .notDatabase: "the file is not a database: something else lies in its place"
        case .damagedFile(let reason): "the database file is damaged (\(reason)): bring it back from a backup"
        case .closed: "the records have been closed"
        }
    }
}
