import GRDB
import Learning
import Synchronization

/// Runs reads on a few connections beside the writer's, each with a thread of its own, and each read on one consistent state.
///
/// A connection stays at work while reads are waiting, so that under load a read costs no waking of threads; GRDB's own pool changes threads for each.
final class ReadQueue: Sendable {
    private typealias Read = @Sendable (Result<Database, any Error>, ReadMemory?) -> Void

    private struct Connection: Sendable {
        let queue: DatabaseQueue
        let memory: ReadMemory?
    }

    private struct State {
        var waiting: [Read] = []
        var idle: [Connection]
        var isClosed = false
    }

    private static let begin: SQL = "BEGIN DEFERRED"
    private static let commit: SQL = "COMMIT"

    private let connections: [Connection]
    private let state: Mutex<State>

    init(path: String, configuration: Configuration, connectionCount: Int, remembered: Int) throws {
        var configuration = configuration
        configuration.readonly = true
        connections = try (0..<connectionCount).map { _ in
            Connection(queue: try DatabaseQueue(path: path, configuration: configuration), memory: ReadMemory(capacity: remembered))
        }
        state = Mutex(State(idle: connections))
    }

    func run<Outcome: Sendable>(_ body: @Sendable @escaping (any RecordTransaction) throws -> Outcome) async throws -> Outcome {
        try await withCheckedThrowingContinuation { continuation in
            submit { database, memory in
                continuation.resume(with: Result { try body(Transaction(session: SQLiteSession(database.get()), memory: memory)) })
            }
        }
    }

    func session<Outcome: Sendable>(_ body: @Sendable @escaping (any SQLSession) throws -> Outcome) async throws -> Outcome {
        try await withCheckedThrowingContinuation { continuation in
            submit { database, _ in
                continuation.resume(with: Result { try body(SQLiteSession(database.get())) })
            }
        }
    }

    /// Refuses new reads, and closes the connections once those already submitted are done.
    func close() throws {
        state.withLock { $0.isClosed = true }
        for connection in connections { try connection.queue.close() }
    }

    private func submit(_ read: @escaping Read) {
        let (isClosed, idle) = state.withLock { state -> (Bool, Connection?) in
            guard !state.isClosed else { return (true, nil) }
            state.waiting.append(read)
            return (false, state.idle.popLast())
        }
        if isClosed { return read(.failure(RecordsError.closed), nil) }
        guard let idle else { return }
        idle.queue.asyncWriteWithoutTransaction { database in
            while let reads = self.next(for: idle) {
                for read in reads { self.perform(read, on: database, idle.memory) }
            }
        }
    }

    /// A fair share of what is waiting, so that the other connections find work too; nil once nothing is, and the connection is idle.
    private func next(for connection: Connection) -> [Read]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.idle.append(connection)
                return nil
            }
            let share = max(1, state.waiting.count / connections.count)
            let reads = Array(state.waiting.prefix(share))
            state.waiting.removeFirst(share)
            return reads
        }
    }

    private func perform(_ read: Read, on database: Database, _ memory: ReadMemory?) {
        let session = SQLiteSession(database)
        do {
            try session.execute(Self.begin, [])
        } catch {
            return read(.failure(error), nil)
        }
        read(.success(database), memory)
        do { try session.execute(Self.commit, []) } catch { try? database.rollback() }
    }
}
