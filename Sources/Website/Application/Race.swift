import Synchronization

/// The first result of several that may come; later ones are dropped.
final class Race<Outcome: Sendable>: Sendable {
    private enum State {
        case open
        case awaited(CheckedContinuation<Outcome, any Error>)
        case settled(Result<Outcome, any Error>)
        case taken
    }

    private let state = Mutex(State.open)

    func settle(_ result: Result<Outcome, any Error>) {
        let continuation: CheckedContinuation<Outcome, any Error>? = state.withLock { state in
            switch state {
            case .open:
                state = .settled(result)
                return nil
            case .awaited(let continuation):
                state = .taken
                return continuation
            case .settled, .taken:
                return nil
            }
        }
        continuation?.resume(with: result)
    }

    /// Called once.
    func outcome() async throws -> Outcome {
        try await withCheckedThrowingContinuation { continuation in
            let result: Result<Outcome, any Error>? = state.withLock { state in
                guard case .settled(let result) = state else {
                    state = .awaited(continuation)
                    return nil
                }
                state = .taken
                return result
            }
            if let result { continuation.resume(with: result) }
        }
    }
}
