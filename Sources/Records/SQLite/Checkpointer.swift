import GRDB
import GRDBSQLite
import Synchronization

/// Folds SQLite's log back into the file without making writers wait: the bulk on a connection of its own while they go on, then, after some commit, the little
/// that came in between.
///
/// SQLite's own automatic checkpoint does all of it within a commit. On a disk that takes 2 ms to flush, that commit's writers then wait for three flushes and
/// the copying of a thousand pages.
///
/// - Note: unchecked, because ``logPages`` is written and read by the writer's queue alone.
final class Checkpointer: @unchecked Sendable {
    private enum State {
        case idle
        case copying
        /// The bulk is done; what came in meanwhile is left for the writer.
        case finishing
    }

    /// Pages of the log from which on it is folded back: 4 MB, SQLite's own measure.
    private static let startPages = 1_000
    /// Whatever the other connection does, a log as long as this is folded back by the writer: 80 MB.
    private static let mostPages = 20_000

    private let connection: DatabaseQueue
    private let state = Mutex(State.idle)
    private var logPages: Int32 = 0

    init(path: String, configuration: Configuration) throws {
        connection = try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Takes over from SQLite's automatic checkpoint. To be called once, on the writer's connection.
    func attach(to writer: Database) {
        // Setting a hook replaces the automatic checkpoint, which is one. The pointer lives as long as the store that owns writer and checkpointer.
        _ = sqlite3_wal_hook(
            writer.sqliteConnection,
            { context, _, _, pages in
                if let context { Unmanaged<Checkpointer>.fromOpaque(context).takeUnretainedValue().logPages = pages }
                return SQLITE_OK
            },
            Unmanaged.passUnretained(self).toOpaque()
        )
    }

    /// To be called on the writer's queue after a commit, when its writers have been told.
    func committed(on writer: Database) {
        guard logPages >= Self.startPages else { return }
        let mustFinish = state.withLock { state in
            switch state {
            case .finishing:
                state = .idle
                return true
            case .idle:
                state = .copying
                connection.asyncWriteWithoutTransaction { self.copy($0) }
                return false
            case .copying:
                return logPages >= Self.mostPages
            }
        }
        // What fails here - another process is reading, say - is done at a later commit.
        if mustFinish { _ = try? writer.checkpoint(.passive) }
    }

    func close() throws { try connection.close() }

    private func copy(_ database: Database) {
        _ = try? database.checkpoint(.passive)
        state.withLock { $0 = .finishing }
    }
}
