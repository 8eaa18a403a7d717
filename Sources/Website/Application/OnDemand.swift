import Synchronization

/// Made when it is first asked for, and kept: what takes milliseconds to make and never changes.
final class OnDemand<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let made = Mutex<[Key: Value]>([:])

    /// Of two that ask at once both may make it; one result is kept.
    func value(_ key: Key, make: () throws -> Value) rethrows -> Value {
        if let value = made.withLock({ $0[key] }) { return value }
        let value = try make()
        return made.withLock { made in
            if let first = made[key] { return first }
            made[key] = value
            return value
        }
    }
}
