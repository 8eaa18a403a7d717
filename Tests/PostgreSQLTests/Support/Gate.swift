import Foundation

/// Holds a thread inside a job until the test lets it go on.
final class Gate: Sendable {
    private let entered = DispatchSemaphore(value: 0)
    private let opened = DispatchSemaphore(value: 0)

    /// Called by the job.
    func pass() {
        entered.signal()
        opened.wait()
    }

    /// Returns when `count` jobs stand at the gate.
    func waitForEntry(_ count: Int = 1) async {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { [entered] in
                for _ in 0..<count { entered.wait() }
                continuation.resume()
            }
        }
    }

    func open(_ count: Int = 1) {
        for _ in 0..<count { opened.signal() }
    }
}
