import Synchronization

/// Runs what a request waits for: so many at one time, and none longer than its deadline.
///
/// Past the deadline the caller gets ``RequestError/deadlinePassed`` at once, even if the work does not react to being cancelled (a database that hangs);
/// the work keeps its place until it really ends, so that abandoned work cannot pile up either.
///
/// One sweep for all waiting requests stands in for a timer each: timers of the task runtime stay queued until they fire, also when cancelled, which at
/// ten thousand requests a second would hold a hundred thousand of them.
package final class BoundedWork: Sendable {
    private struct State {
        var running = 0
        var nextID: UInt64 = 0
        var waiting: [UInt64: Waiting] = [:]
        var isSweeping = false
    }

    private struct Waiting {
        let deadline: ContinuousClock.Instant
        let expire: @Sendable () -> Void
    }

    private static let sweepInterval = Duration.milliseconds(100)

    private let limit: Int
    private let state = Mutex(State())

    package init(limit: Int) { self.limit = limit }

    package func run<Outcome: Sendable>(within limit: Duration, _ work: @escaping @Sendable () async throws -> Outcome) async throws -> Outcome {
        try enter()
        let race = Race<Outcome>()
        let task = Task {
            let result: Result<Outcome, any Error>
            do {
                result = .success(try await work())
            } catch is CancellationError {
                result = .failure(RequestError.deadlinePassed)
            } catch {
                result = .failure(error)
            }
            self.leave()
            race.settle(result)
        }
        let id = watch(until: .now + limit) {
            // First cancelled, so that what the task waits for - the next piece of a body - is let go of before the answer is written.
            task.cancel()
            race.settle(.failure(RequestError.deadlinePassed))
        }
        defer { unwatch(id) }
        return try await withTaskCancellationHandler {
            try await race.outcome()
        } onCancel: {
            task.cancel()
        }
    }

    private func enter() throws {
        try state.withLock { state in
            guard state.running < limit else { throw RequestError.overloaded }
            state.running += 1
        }
    }

    private func leave() {
        state.withLock { $0.running -= 1 }
    }

    private func watch(until deadline: ContinuousClock.Instant, expire: @escaping @Sendable () -> Void) -> UInt64 {
        let (id, mustSweep) = state.withLock { state in
            state.nextID &+= 1
            state.waiting[state.nextID] = Waiting(deadline: deadline, expire: expire)
            defer { state.isSweeping = true }
            return (state.nextID, !state.isSweeping)
        }
        if mustSweep {
            Task { await self.sweep() }
        }
        return id
    }

    private func unwatch(_ id: UInt64) {
        state.withLock { _ = $0.waiting.removeValue(forKey: id) }
    }

    /// Ends when nobody waits; the next request starts another.
    private func sweep() async {
        while true {
            try? await Task.sleep(for: Self.sweepInterval)
            let now = ContinuousClock.now
            let (expired, isDone) = state.withLock { state in
                let expired = state.waiting.filter { $0.value.deadline <= now }
                for id in expired.keys { state.waiting[id] = nil }
                if state.waiting.isEmpty { state.isSweeping = false }
                return (expired.values.map(\.expire), state.waiting.isEmpty)
            }
            for expire in expired { expire() }
            if isDone { return }
        }
    }
}
