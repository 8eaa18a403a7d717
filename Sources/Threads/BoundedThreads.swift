import Foundation
import Synchronization

/// A fixed number of threads for work that takes processor time, so that the cooperative pool - as many threads as cores - stays free for requests.
///
/// Each thread makes a resource of its own on first use and keeps it: what Pango draws with belongs to one thread.
package final class BoundedThreads<Resource>: Sendable {
    /// - Note: unchecked, because a job is handed from the submitting task to one thread by way of the lock and used by nobody else.
    private struct Job: @unchecked Sendable {
        let perform: (Resource) -> Void
        let fail: (any Error) -> Void
    }

    private struct Queue {
        var jobs: [Job] = []
        var isClosed = false
    }

    private let queue = Mutex(Queue())
    private let available = DispatchSemaphore(value: 0)
    private let longestQueue: Int
    private let threads: Int

    /// - Parameters:
    ///   - count: threads; they end when the pool is let go.
    ///   - longestQueue: jobs that may wait; one more is refused, so that a flood costs a refusal and not memory.
    ///   - isPatient: the threads take the processor only where nobody else wants it much: for long jobs that may take longer yet.
    package init(name: String, count: Int, longestQueue: Int = 1000, isPatient: Bool = false, resource: @escaping @Sendable () throws -> Resource) {
        self.longestQueue = longestQueue
        threads = count
        for index in 0..<count {
            let thread = Thread { [weak self, available] in
                // On Linux of the calling thread alone.
                if isPatient { _ = nice(5) }
                Self.work(make: resource, available: available) { self?.nextJob() }
            }
            thread.name = "\(name)-\(index)"
            // Text shaping recurses; Foundation's default for secondary threads is 512 kB.
            thread.stackSize = 4 << 20
            thread.start()
        }
    }

    deinit {
        queue.withLock { $0.isClosed = true }
        for _ in 0..<threads { available.signal() }
    }

    package func run<Outcome: Sendable>(_ body: @escaping @Sendable (Resource) throws -> Outcome) async throws -> Outcome {
        try await withCheckedThrowingContinuation { continuation in
            let job = Job(
                perform: { resource in continuation.resume(with: Result { try body(resource) }) },
                fail: { continuation.resume(throwing: $0) }
            )
            let isTaken = queue.withLock { queue in
                guard queue.jobs.count < longestQueue else { return false }
                queue.jobs.append(job)
                return true
            }
            if isTaken { available.signal() } else { continuation.resume(throwing: TooBusy()) }
        }
    }

    private enum Next {
        case job(Job)
        case closed
        case none
    }

    private func nextJob() -> Next {
        queue.withLock { queue in
            if !queue.jobs.isEmpty { return .job(queue.jobs.removeFirst()) }
            return queue.isClosed ? .closed : .none
        }
    }

    private static func work(make: @Sendable () throws -> Resource, available: DispatchSemaphore, next: () -> Next?) {
        var resource: Resource?
        while true {
            available.wait()
            switch next() {
            case nil, .closed: return
            case .some(.none): continue
            case .job(let job):
                do {
                    let current = try resource ?? make()
                    resource = current
                    job.perform(current)
                } catch {
                    job.fail(error)
                }
            }
        }
    }
}

/// More work is waiting than the house can do in reasonable time.
package struct TooBusy: Error, Sendable, CustomStringConvertible {
    package var description: String { "more work is waiting than can be done now; try again in a moment" }
}
