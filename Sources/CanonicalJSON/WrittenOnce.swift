import Synchronization

/// JSON that is written when it is first asked for, and kept as long as the value that it tells of: for values that never change.
package final class WrittenOnce: Sendable {
    private let kept = Mutex<[UInt8]?>(nil)

    package init() {}

    package func bytes(_ write: () -> [UInt8]) -> [UInt8] {
        if let kept = kept.withLock({ $0 }) { return kept }
        let written = write()
        kept.withLock { $0 = written }
        return written
    }
}
