import Foundation
import Synchronization

/// How long a statement waits for the lock of another program: by the clock, since a sleep of a millisecond takes as long as a busy machine likes.
///
/// One serves all connections of a store. SQLite asks on the thread whose statement waits, so each thread has a start of its own: a reader that begins to wait must
/// not make the writer's wait longer.
final class LockPatience: Sendable {
    private static let limit = Duration.seconds(10)

    private let starts = Mutex<[pthread_t: ContinuousClock.Instant]>([:])

    /// Sleeps a millisecond.
    ///
    /// - Parameter attempt: counted by SQLite from 0 for each lock waited for.
    /// - Returns: false when it has waited long enough.
    func waits(attempt: Int) -> Bool {
        let thread = pthread_self()
        let since = starts.withLock { starts in
            let since = attempt == 0 ? ContinuousClock.now : starts[thread] ?? .now
            starts[thread] = since
            return since
        }
        usleep(1_000)
        let goesOn = ContinuousClock.now - since < Self.limit
        if !goesOn { starts.withLock { $0[thread] = nil } }
        return goesOn
    }
}
