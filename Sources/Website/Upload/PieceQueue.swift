import Synchronization

/// Hands the pieces of a file from the task that reads a form to the task that keeps them, never more than a few ahead. One gives, one takes.
package final class PieceQueue: Sendable {
    private struct State {
        var pieces: [[UInt8]] = []
        /// Nil while more may come.
        var end: Result<Void, any Error>?
        var isAbandoned = false
        var giver: CheckedContinuation<Void, Never>?
        var taker: CheckedContinuation<Void, Never>?
    }

    private static let capacity = 4

    private let state = Mutex(State())

    package init() {}

    /// Waits for room. Once nobody takes any more, what is given is let go.
    package func give(_ piece: [UInt8]) async {
        await withCheckedContinuation { continuation in
            let isRoom = state.withLock { state in
                if state.isAbandoned || state.pieces.count < Self.capacity { return true }
                state.giver = continuation
                return false
            }
            if isRoom { continuation.resume() }
        }
        let taker: CheckedContinuation<Void, Never>? = state.withLock { state in
            if !state.isAbandoned { state.pieces.append(piece) }
            defer { state.taker = nil }
            return state.taker
        }
        taker?.resume()
    }

    /// - Parameter end: the error with which it broke off. The first end counts.
    package func finish(_ end: Result<Void, any Error> = .success(())) {
        let taker: CheckedContinuation<Void, Never>? = state.withLock { state in
            if state.end == nil { state.end = end }
            defer { state.taker = nil }
            return state.taker
        }
        taker?.resume()
    }

    /// Nobody takes any more.
    package func abandon() {
        let giver: CheckedContinuation<Void, Never>? = state.withLock { state in
            (state.isAbandoned, state.pieces) = (true, [])
            defer { state.giver = nil }
            return state.giver
        }
        giver?.resume()
    }

    /// - Returns: nil at the end.
    /// - Throws: what the giver broke off with; `CancellationError`.
    package func take() async throws -> [UInt8]? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isReady = state.withLock { state in
                    if !state.pieces.isEmpty || state.end != nil { return true }
                    state.taker = continuation
                    return false
                }
                if isReady { continuation.resume() }
            }
        } onCancel: {
            finish(.failure(CancellationError()))
        }
        let (piece, end, giver): ([UInt8]?, Result<Void, any Error>?, CheckedContinuation<Void, Never>?) = state.withLock { state in
            guard !state.pieces.isEmpty else { return (nil, state.end, nil) }
            defer { state.giver = nil }
            return (state.pieces.removeFirst(), nil, state.giver)
        }
        giver?.resume()
        try end?.get()
        return piece
    }
}

extension PieceQueue: AsyncSequence {
    package struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let queue: PieceQueue

        package mutating func next() async throws -> [UInt8]? { try await queue.take() }
    }

    package func makeAsyncIterator() -> AsyncIterator { AsyncIterator(queue: self) }
}
