import CSQLite
import GRDB
import Synchronization

/// Folds the write-ahead log back into the file while writers go on, in place of SQLite's automatic checkpoint.
///
/// That one runs within whichever commit makes the log too long, and all who are in the commit, and behind it, wait for thousands of pages and two more flushes.
/// Here a connection of its own folds back nearly all; the writer itself then folds the few pages written meanwhile, between two groups, so that SQLite starts
/// the log again from its beginning. Without that last step the log would grow as long as writers go on, and each flush record its new length (decision 0011).
final class LogFolding: Sendable {
    private enum Stage { case idle, folding, nearlyDone }

    private struct State {
        var stage = Stage.idle
        /// Pages in the log after the last commit.
        var logged = 0
        var due = pages
    }

    /// Pages in the log when folding begins, 40 MB. A page that is written again and again is folded once; what a writer waits for does not depend on it.
    private static let pages = 10_000

    private let helper: DatabaseQueue
    private let state = Mutex(State())

    init(path: String, configuration: Configuration) throws {
        helper = try DatabaseQueue(path: path, configuration: configuration)
        try helper.writeWithoutTransaction { database in
            // What is folded must be on disk before the log is overwritten.
            try database.execute(sql: "PRAGMA synchronous = FULL")
        }
    }

    /// Learns from now on how long the log is. Must outlive the connection.
    func watch(_ writer: Database) {
        let context = Unmanaged.passUnretained(self).toOpaque()
        _ = unsafe sqlite3_wal_hook(
            writer.sqliteConnection,
            { context, _, _, pages in
                guard let context = unsafe context else { return SQLITE_OK }
                unsafe Unmanaged<LogFolding>.fromOpaque(context).takeUnretainedValue().state.withLock { $0.logged = Int(pages) }
                return SQLITE_OK
            },
            context
        )
    }

    /// Called by the writer between two groups, when nobody waits whose work is already on disk.
    ///
    /// A reader of an old state keeps part of the log; the rest is tried again after as many pages, not after each group.
    func step(_ writer: Database) {
        let turn = state.withLock { state -> Stage in
            if state.logged < state.due - Self.pages { state.due = Self.pages }
            guard state.logged >= state.due else { return .folding }
            let turn = state.stage
            switch turn {
            case .idle: state.stage = .folding
            case .folding: break
            case .nearlyDone:
                state.stage = .idle
                state.due = state.logged + Self.pages
            }
            return turn
        }
        switch turn {
        case .idle: helper.asyncWriteWithoutTransaction { self.foldNearlyAll($0) }
        case .folding: break
        case .nearlyDone: fold(writer)
        }
    }

    func close() throws { try helper.close() }

    private func foldNearlyAll(_ database: Database) {
        // A connection that has read nothing yet knows of no log.
        _ = try? Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema")
        fold(database)
        // What was written during the first, long one; the writer then finds a hundred pages, not a thousand.
        fold(database)
        state.withLock { $0.stage = .nearlyDone }
    }

    /// A log that cannot be folded now stays as it is, with all it holds, and is tried again.
    private func fold(_ database: Database) {
        _ = try? database.checkpoint(.passive)
    }
}
