import Foundation

/// Holds the thread of a transaction's body until the test lets it go on.
final class Gate: Sendable {
    private let entered = DispatchSemaphore(value: 0)
    private let opened = DispatchSemaphore(value: 0)

    func pass() {
        entered.signal()
        opened.wait()
    }

    func waitForEntry() async {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { [entered] in
                entered.wait()
                continuation.resume()
            }
        }
    }

    func open() { opened.signal() }
}
