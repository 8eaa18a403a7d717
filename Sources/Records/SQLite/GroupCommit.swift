import GRDB
import Synchronization

/// Gathers writes that arrive while another is being flushed, and commits them together: one transaction, one flush for all.
///
/// A writer is told of success only after its group's commit; a write that fails takes back its own work and nothing else.
final class GroupCommit: Sendable {
    /// - Note: unchecked, because ``pending`` holds writes that belong to the queue until the writer takes them, and only one writer takes at a time.
    private struct State: @unchecked Sendable {
        var pending: [any PendingWrite] = []
        var isDraining = false
        var isClosed = false
    }

    /// The most writes in one transaction: enough to fill a slow disk's flush, few enough to keep the first of them waiting under 20 ms.
    private static let largestGroup = 256

    private let writer: DatabaseQueue
    private let folding: LogFolding
    private let state = Mutex(State())

    init(writer: DatabaseQueue, folding: LogFolding) {
        self.writer = writer
        self.folding = folding
    }

    func submit(_ write: BodyWrite<some Sendable>) {
        let (isClosed, mustDrain) = state.withLock { state in
            guard !state.isClosed else { return (true, false) }
            state.pending.append(write)
            defer { state.isDraining = true }
            return (false, !state.isDraining)
        }
        if isClosed { return write.fail(RecordsError.closed) }
        guard mustDrain else { return }
        writer.asyncWriteWithoutTransaction { database in self.drain(database) }
    }

    /// Refuses new writes; those already submitted are still committed.
    func close() {
        state.withLock { $0.isClosed = true }
    }

    private func drain(_ database: Database) {
        while let group = nextGroup() {
            commit(group, in: database)
            folding.step(database)
        }
    }

    private func nextGroup() -> [any PendingWrite]? {
        let taken = state.withLock { state in
            let count = min(state.pending.count, Self.largestGroup)
            let group = Group(writes: Array(state.pending.prefix(count)))
            state.pending.removeFirst(count)
            if count == 0 { state.isDraining = false }
            return group
        }
        return taken.writes.isEmpty ? nil : taken.writes
    }

    /// - Note: unchecked for the same reason as ``State``.
    private struct Group: @unchecked Sendable { let writes: [any PendingWrite] }

    private func commit(_ group: [any PendingWrite], in database: Database) {
        var results: [Result<Void, any Error>] = []
        do {
            do {
                try commit(group, in: database, by: attempt, &results)
            } catch is FailedAfterWriting {
                try database.rollback()
                results = []
                try commit(group, in: database, by: attemptInSavepoint, &results)
            }
        } catch {
            if database.isInsideTransaction { try? database.rollback() }
            while results.count < group.count { results.append(.success(())) }
            for (write, result) in zip(group, results) {
                if case .failure(let ownError) = result { write.fail(ownError) } else { write.fail(error) }
            }
            return
        }
        for (write, result) in zip(group, results) {
            switch result {
            case .success: write.succeed()
            case .failure(let error): write.fail(error)
            }
        }
    }

    private func commit(
        _ group: [any PendingWrite],
        in database: Database,
        by attempt: (any PendingWrite, Database) throws -> Result<Void, any Error>,
        _ results: inout [Result<Void, any Error>]
    ) throws {
        try database.beginTransaction(.immediate)
        for write in group { results.append(try attempt(write, database)) }
        try database.commit()
    }

    /// What one write left cannot be told from the work of the others.
    private struct FailedAfterWriting: Error {}

    /// The result of one write. Bodies nearly always fail before they write, if they do; then there is nothing to take back, and the group does without
    /// savepoints, each of which copies every page that the next write touches.
    ///
    /// - Throws: ``FailedAfterWriting``, or the failure that took the whole transaction with it, as a full disk does.
    private func attempt(_ write: any PendingWrite, in database: Database) throws -> Result<Void, any Error> {
        let changes = database.totalChangesCount
        do {
            try write.perform(in: database)
            return .success(())
        } catch {
            guard database.isInsideTransaction else { throw error }
            guard database.totalChangesCount == changes else { throw FailedAfterWriting() }
            return .failure(error)
        }
    }

    /// The result of one write, whose work is taken back by itself if it fails.
    ///
    /// - Throws: the failure that took the whole transaction with it.
    private func attemptInSavepoint(_ write: any PendingWrite, in database: Database) throws -> Result<Void, any Error> {
        try database.cachedStatement(sql: "SAVEPOINT member").execute()
        do {
            try write.perform(in: database)
            try database.cachedStatement(sql: "RELEASE member").execute()
            return .success(())
        } catch {
            guard database.isInsideTransaction else { throw error }
            try database.cachedStatement(sql: "ROLLBACK TO member").execute()
            try database.cachedStatement(sql: "RELEASE member").execute()
            return .failure(error)
        }
    }
}
