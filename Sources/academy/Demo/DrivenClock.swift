import Learning
import Synchronization

/// The demo's business clock: it stands where the story is.
final class DrivenClock: BusinessClock, Sendable {
    private let instant: Mutex<Instant>

    init(_ date: LocalDate) { instant = Mutex(Self.morning(of: date)) }

    var now: Instant { instant.withLock { $0 } }

    func advance(to date: LocalDate) { instant.withLock { $0 = max($0, Self.morning(of: date)) } }

    private static func morning(of date: LocalDate) -> Instant {
        Instant(microseconds: (Int64(date.daysSince1970) * 86_400 + 9 * 3600) * 1_000_000)
    }
}
