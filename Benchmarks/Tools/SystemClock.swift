import Foundation
package import Learning

package struct SystemClock: BusinessClock {
    package init() {}

    package var now: Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
}
