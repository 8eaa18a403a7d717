import Foundation

/// Threads for what waits for a disk, so that no handler of requests does: few, because more would only wait for the same disk.
final class FileThreads: Sendable {
    private let queues: [DispatchQueue]

    init(count: Int = 4) { queues = (0..<count).map { DispatchQueue(label: "files-\($0)") } }

    /// What concerns one thing is done in its order.
    func run<Outcome: Sendable>(for name: some Hashable, _ body: @Sendable @escaping () throws -> Outcome) async throws -> Outcome {
        let queue = queues[Int(UInt(bitPattern: name.hashValue) % UInt(queues.count))]
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try body() }) }
        }
    }
}
