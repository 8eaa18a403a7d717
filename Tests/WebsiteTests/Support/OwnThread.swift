import Foundation

/// Runs blocking work on a thread of its own: on the shared pool it would keep the server under test from answering.
func onOwnThread<Outcome: Sendable>(_ body: @escaping @Sendable () throws -> Outcome) async throws -> Outcome {
    try await withCheckedThrowingContinuation { continuation in
        Thread { continuation.resume(with: Result(catching: body)) }.start()
    }
}
