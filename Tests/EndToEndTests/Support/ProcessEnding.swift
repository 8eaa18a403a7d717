import Synchronization

/// How a process ended, for whoever waits for it.
final class ProcessEnding: Sendable {
    private enum State {
        case running([CheckedContinuation<Int32, Never>])
        case ended(Int32)
    }

    private let state = Mutex(State.running([]))

    var status: Int32? {
        state.withLock { state in
            if case .ended(let status) = state { status } else { nil }
        }
    }

    func end(_ status: Int32) {
        let waiting = state.withLock { state in
            defer { state = .ended(status) }
            return if case .running(let waiting) = state { waiting } else { [CheckedContinuation<Int32, Never>]() }
        }
        for continuation in waiting { continuation.resume(returning: status) }
    }

    func wait() async -> Int32 {
        await withCheckedContinuation { continuation in
            let status: Int32? = state.withLock { state in
                switch state {
                case .running(let waiting):
                    state = .running(waiting + [continuation])
                    return nil
                case .ended(let status):
                    return status
                }
            }
            if let status { continuation.resume(returning: status) }
        }
    }
}
