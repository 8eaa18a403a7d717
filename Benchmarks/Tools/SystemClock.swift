import Foundation
import Learning

struct SystemClock: BusinessClock {
    var now: Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
}
