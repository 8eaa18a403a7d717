import CSQLite
import Foundation
import GRDB
package import Learning

/// The embedded records: one SQLite file in write-ahead-log mode, flushed at every commit.
package final class SQLiteRecordStore: RecordStore, Sendable {
    private static let readers = 4

    private let writer: DatabaseQueue
    private let folding: LogFolding
    private let group: GroupCommit
    private let reads: ReadQueue

    /// Opens or makes the file; does not migrate.
    ///
    /// - Parameters:
    ///   - remembered: how much each reading connection remembers of what it read; 0 for who measures the reading itself.
    ///   - onStatement: is told the text of each statement that runs, parameters as `?1`; for who looks into how they are found.
    /// - Throws: ``RecordsError`` `notDurable` when the database would not flush what it acknowledges.
    package convenience init(path: String, remembered: Int = 250, onStatement: (@Sendable (String) -> Void)? = nil) throws {
        do { try self.init(file: path, remembered, onStatement) } catch { throw SQLiteFailure.translated(error) }
    }

    /// SQLite counts the bytes it allocates, under a lock that every allocation takes; nobody asks for the number. It can be told so before its first use only;
    /// later it refuses, and counts on.
    private static let countsNoMemory: Void = { _ = academy_sqlite_count_no_memory() }()

    private init(file path: String, _ remembered: Int, _ onStatement: (@Sendable (String) -> Void)?) throws {
        _ = Self.countsNoMemory
        var configuration = Configuration()
        configuration.label = "academy-records"
        // The command line works beside `serve`: whoever comes second waits for the first one's commit.
        // SQLite's own timeout asks less and less often, up to 100 ms apart, and so loses for seconds to a process that takes the lock again at once.
        let patience = LockPatience()
        configuration.busyMode = .callback { patience.waits(attempt: $0) }
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
            // What a savepoint may have to take back is personal data; by default it is written to a file in /tmp.
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            if let onStatement {
                database.trace(options: .statement) { event in
                    if case .statement(let statement) = event { onStatement(statement.sql) }
                }
            }
        }
        writer = try DatabaseQueue(path: path, configuration: configuration)
        folding = try LogFolding(path: path, configuration: configuration)
        try writer.writeWithoutTransaction { [folding] database in
            try database.execute(sql: "PRAGMA journal_mode = WAL")
            // NORMAL, which suffices for a log that is whole, loses acknowledged commits when the power fails.
            try database.execute(sql: "PRAGMA synchronous = FULL")
            folding.watch(database)
            try Self.assertDurable(database)
        }
        group = GroupCommit(writer: writer, folding: folding)
        reads = try ReadQueue(path: path, configuration: configuration, connectionCount: Self.readers, remembered: remembered)
    }

    private static func assertDurable(_ database: Database) throws {
        let (full, extra) = (2, 3)
        let synchronous = try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? 0
        guard [full, extra].contains(synchronous) else { throw RecordsError.notDurable("SQLite's synchronous is \(synchronous), not FULL") }
        let journal = try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? ""
        guard journal.lowercased() == "wal" else { throw RecordsError.notDurable("SQLite's journal mode is \(journal), not WAL") }
        guard try Int.fetchOne(database, sql: "PRAGMA foreign_keys") == 1 else { throw RecordsError.notDurable("SQLite does not hold foreign keys") }
    }

    package func write<Outcome: Sendable>(
        _ body: @Sendable @escaping (any RecordTransaction) throws -> Outcome
    ) async throws -> Outcome {
        do {
            return try await withCheckedThrowingContinuation { continuation in
                group.submit(BodyWrite(body: body, continuation: continuation))
            }
        } catch {
            throw SQLiteFailure.translated(error)
        }
    }

    package func read<Outcome: Sendable>(
        _ body: @Sendable @escaping (any RecordTransaction) throws -> Outcome
    ) async throws -> Outcome {
        do { return try await reads.run(body) } catch { throw SQLiteFailure.translated(error) }
    }

    package func migrate() async throws -> [Int64] {
        try await writer.writeWithoutTransaction { database in
            let migrator = Migrator()
            var applied: [Int64] = []
            while true {
                var step: Int64?
                try database.inTransaction(.immediate) {
                    step = try migrator.applyNext(in: SQLiteSession(database))
                    return .commit
                }
                guard let step else { return applied }
                applied.append(step)
            }
        }
    }

    package func pendingMigrations() async throws -> [Int64] {
        try await writer.read { try Migrator().pending(in: SQLiteSession($0)) }
    }

    /// Waits for what was submitted, folds the log back into the file unless another process is using it, and closes.
    package func close() async throws {
        group.close()
        try reads.close()
        try folding.close()
        try await writer.writeWithoutTransaction { database in _ = try? database.checkpoint(.truncate) }
        try writer.close()
    }
}

extension SQLiteRecordStore: SessionStore {
    func snapshot<Outcome: Sendable>(_ body: @Sendable @escaping (any SQLSession) throws -> Outcome) async throws -> Outcome {
        do { return try await reads.session(body) } catch { throw SQLiteFailure.translated(error) }
    }

    func once<Outcome: Sendable>(_ body: @Sendable @escaping (any SQLSession) throws -> Outcome) async throws -> Outcome {
        do {
            return try await writer.writeWithoutTransaction { database in
                try database.beginTransaction(.immediate)
                do {
                    let outcome = try body(SQLiteSession(database))
                    try database.commit()
                    return outcome
                } catch {
                    if database.isInsideTransaction { try? database.rollback() }
                    throw error
                }
            }
        } catch {
            throw SQLiteFailure.translated(error)
        }
    }
}
