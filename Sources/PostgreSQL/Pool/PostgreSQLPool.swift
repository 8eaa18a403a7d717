/// Connections shared by many tasks.
///
/// Each connection lives on a thread of its own and is opened when a job first needs it. A job has the connection for itself from its first
/// statement to its last.
package final class PostgreSQLPool: Sendable {
    private let queue: JobQueue
    private let acquireTimeout: Duration

    /// Starts the threads; connects to nothing yet. Throws `configuration-invalid`.
    package init(_ configuration: PostgreSQLConfiguration, noticeHandler: PostgreSQLNotice.Handler? = nil) throws(PostgreSQLError) {
        _ = try ConnectionParameters(configuration)
        acquireTimeout = configuration.acquireTimeout
        queue = JobQueue(capacity: configuration.queueCapacity)
        for _ in 0..<max(1, configuration.connections) {
            let worker = PoolWorker(queue: queue, configuration: configuration, noticeHandler: noticeHandler)
            try start(isWorker: true, worker.run)
        }
        try start(isWorker: false, queue.expireJobs)
    }

    deinit {
        queue.close()
    }

    /// Runs the body on a connection.
    ///
    /// A transaction that the body leaves open is rolled back, with `transaction-left-open` for a body that returned as if all was well; other
    /// settings of the session that it changes stay. Cancelling the task takes a job out of the queue (`CancellationError`); a body that has
    /// begun runs to its end, with the statement timeout as its bound.
    ///
    /// Throws what the body throws, `connection-failed`, `pool-exhausted` or `closed`.
    package func run<Value: Sendable>(_ body: @escaping @Sendable (PostgreSQLConnection) throws -> Value) async throws -> Value {
        let identity = PoolJob.Identity()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let job = PoolJob(
                    identity: identity,
                    deadline: .now + acquireTimeout,
                    perform: { connection in
                        var result = Result { try body(connection) }
                        if connection.abandonTransaction(), case .success = result {
                            result = .failure(PostgreSQLError(.transactionLeftOpen, "the transaction was neither committed nor rolled back"))
                        }
                        continuation.resume(with: result)
                    },
                    fail: { continuation.resume(throwing: $0) }
                )
                queue.enqueue(job)
                // A cancellation before this line found nothing in the queue.
                if Task.isCancelled { queue.cancel(identity) }
            }
        } onCancel: {
            queue.cancel(identity)
        }
    }

    /// Takes in no more jobs, does those that wait, and returns when all connections are closed and all threads have ended.
    package func close() async {
        queue.close()
        await queue.waitForEnd()
    }

    private func start(isWorker: Bool, _ body: @escaping @Sendable () -> Void) throws(PostgreSQLError) {
        let queue = queue
        queue.threadStarted(isWorker: isWorker)
        let isStarted = BlockingThread.start {
            body()
            queue.threadEnded(isWorker: isWorker)
        }
        guard !isStarted else { return }
        queue.threadEnded(isWorker: isWorker)
        queue.close()
        throw PostgreSQLError(.connectionFailed, "the system grants no thread for a connection")
    }
}

extension PostgreSQLConnection {
    /// Rolls back where a transaction is open, and says whether one was.
    fileprivate func abandonTransaction() -> Bool {
        switch transactionStatus {
        case .inTransaction, .inFailedTransaction:
            // Where it fails the connection is broken, and the server rolls back by itself.
            try? script("ROLLBACK")
            return true
        case .idle, .undetermined:
            return false
        }
    }
}
