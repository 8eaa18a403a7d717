import Foundation
import Synchronization

/// How long a statement waits for the lock of another program: by the clock, since a sleep of a millisecond takes as long as a busy machine likes.
final class LockPatience: Sendable {
    private static let limit = Duration.seconds(10)

    private let start = Mutex(ContinuousClock.now)

    /// Sleeps a millisecond.
    ///
    /// - Parameter attempt: counted by SQLite from 0 for each lock waited for.
    /// - Returns: false when it has waited long enough.
    func waits(attempt: Int) -> Bool {
        let since = start.withLock { start in
            if attempt == 0 { start = .now }
            return start
        }
        usleep(1_000)
        return ContinuousClock.now - since < Self.limit
    }
}
