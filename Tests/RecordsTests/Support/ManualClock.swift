import Learning
import Synchronization

/// A business clock that stands still until a test moves it.
final class ManualClock: BusinessClock {
    private let instant: Mutex<Instant>

    init(_ instant: Instant) { self.instant = Mutex(instant) }

    var now: Instant {
        get { instant.withLock { $0 } }
        set { instant.withLock { $0 = newValue } }
    }

    func advance(days: Int64) { instant.withLock { $0 = $0.adding(seconds: days * 86_400) } }
}
