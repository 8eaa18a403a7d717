/// The jobs that wait, and how many workers could serve them.
///
/// A worker that cannot connect steps aside for a while, so that it does not fail jobs which others could do. Where all have stepped aside,
/// jobs fail at once with what the last attempt met, until one of the workers tries again.
///
/// `@unchecked Sendable` is safe: every variable is read and written only inside the monitor's lock.
final class JobQueue: @unchecked Sendable {
    private let monitor = Monitor()
    private let jobArrived: MonitorCondition
    private let expiryNeeded: MonitorCondition
    private let closing: MonitorCondition
    private let capacity: Int

    private var jobs: [PoolJob] = []
    private var isClosed = false
    /// Threads that have not ended: the workers and the one that expires jobs.
    private var threads = 0
    private var workers = 0
    private var connectedWorkers = 0
    private var waitingToReconnect = 0
    private var lastFailure = PostgreSQLError(.connectionFailed, "no connection to the server")
    /// Whether the expiring thread sleeps without a deadline, as no job waited when it last looked.
    private var expiryIsIdle = false
    private var closeWaiters: [CheckedContinuation<Void, Never>] = []

    init(capacity: Int) {
        self.capacity = max(1, capacity)
        jobArrived = MonitorCondition(of: monitor)
        expiryNeeded = MonitorCondition(of: monitor)
        closing = MonitorCondition(of: monitor)
    }

    func enqueue(_ job: PoolJob) {
        let refusal: PostgreSQLError? = monitor.withLock {
            if isClosed { return PostgreSQLError(.closed, "the pool is closed") }
            if waitingToReconnect == workers { return lastFailure }
            if jobs.count >= capacity { return PostgreSQLError(.poolExhausted, "\(jobs.count) jobs already wait for a connection") }
            jobs.append(job)
            announceJob()
            return nil
        }
        if let refusal { job.fail(refusal) }
    }

    /// Takes out a job that still waits and fails it with `CancellationError`; one that has begun goes on.
    func cancel(_ identity: PoolJob.Identity) {
        let job: PoolJob? = monitor.withLock {
            jobs.firstIndex { $0.identity === identity }.map { jobs.remove(at: $0) }
        }
        job?.fail(CancellationError())
    }

    /// The next job, waiting for one; nil when the queue is closed and drained.
    func next() -> PoolJob? {
        monitor.withLock {
            while jobs.isEmpty && !isClosed { jobArrived.wait() }
            return jobs.isEmpty ? nil : jobs.removeFirst()
        }
    }

    /// From now on nothing is taken in; what waits is still done.
    func close() {
        monitor.withLock {
            isClosed = true
            jobArrived.wakeAll()
            expiryNeeded.wakeAll()
            closing.wakeAll()
        }
    }

    /// Returns when every thread has ended.
    func waitForEnd() async {
        await withCheckedContinuation { continuation in
            let hasEnded = monitor.withLock {
                if threads > 0 { closeWaiters.append(continuation) }
                return threads == 0
            }
            if hasEnded { continuation.resume() }
        }
    }
}

extension JobQueue {
    func threadStarted(isWorker: Bool) {
        monitor.withLock {
            threads += 1
            if isWorker { workers += 1 }
        }
    }

    func threadEnded(isWorker: Bool) {
        let (orphans, failure, waiters) = monitor.withLock {
            threads -= 1
            if isWorker { workers -= 1 }
            // The expiring thread looks whether it is the last.
            expiryNeeded.wakeAll()
            defer { if threads == 0 { closeWaiters = [] } }
            return (takeJobsNobodyCanDo(), lastFailure, threads == 0 ? closeWaiters : [])
        }
        for job in orphans { job.fail(failure) }
        for waiter in waiters { waiter.resume() }
    }

    func workerConnected() {
        monitor.withLock { connectedWorkers += 1 }
    }

    func workerDisconnected() {
        monitor.withLock { connectedWorkers -= 1 }
    }

    /// A worker could not connect for this job: the job goes back to the head of the queue where another worker has a connection, and fails
    /// where none has. The worker itself then waits for the delay or for the end of the pool.
    func connectionFailed(for job: PoolJob, _ error: PostgreSQLError, retryAfter delay: Duration) {
        let failed: [PoolJob] = monitor.withLock {
            lastFailure = error
            waitingToReconnect += 1
            guard connectedWorkers > 0 else { return [job] + takeJobsNobodyCanDo() }
            jobs.insert(job, at: 0)
            announceJob()
            return []
        }
        for job in failed { job.fail(error) }
        monitor.withLock {
            let deadline = ContinuousClock.now + delay
            while !isClosed && ContinuousClock.now < deadline { closing.wait(until: deadline) }
            waitingToReconnect -= 1
        }
    }

    /// Inside the lock, after a job was put into the queue.
    private func announceJob() {
        jobArrived.wakeOne()
        if expiryIsIdle { expiryNeeded.wakeOne() }
    }

    /// Inside the lock: all jobs, where every worker has stepped aside or ended.
    private func takeJobsNobodyCanDo() -> [PoolJob] {
        guard waitingToReconnect == workers else { return [] }
        defer { jobs = [] }
        return jobs
    }

    /// Fails jobs as their deadlines pass, on a thread of its own as all workers may be busy; returns when the pool has ended.
    ///
    /// All jobs wait equally long, so the head of the queue is the next to expire.
    func expireJobs() {
        while true {
            let (expired, isFinished): ([PoolJob], Bool) = monitor.withLock {
                if isClosed && workers == 0 { return ([], true) }
                if let head = jobs.first {
                    expiryNeeded.wait(until: head.deadline)
                } else {
                    expiryIsIdle = true
                    expiryNeeded.wait()
                    expiryIsIdle = false
                }
                let now = ContinuousClock.now
                let count = jobs.prefix { $0.deadline <= now }.count
                defer { jobs.removeFirst(count) }
                return (Array(jobs.prefix(count)), false)
            }
            for job in expired { job.fail(PostgreSQLError(.poolExhausted, "no connection became free within the acquire timeout")) }
            if isFinished { return }
        }
    }
}
