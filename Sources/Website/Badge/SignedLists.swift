import Learning
import NIOCore
import Synchronization

/// Lists of statuses that were signed a moment ago, so that whoever asks for one all the time has none signed anew. What is given out is never older than ``seconds``,
/// and a reader may keep it for five minutes (ruling 6).
final class SignedLists: Sendable {
    static let seconds: Int64 = 60

    private struct Key: Hashable {
        let number: Int64
        let purpose: StatusPurpose
    }

    private let kept = Mutex<[Key: (bytes: ByteBuffer, at: Instant)]>([:])

    /// - Parameter sign: throws for a list that there is none, of which nothing is kept.
    func list(_ number: Int64, _ purpose: StatusPurpose, at now: Instant, _ sign: () async throws -> [UInt8]) async throws -> ByteBuffer {
        let key = Key(number: number, purpose: purpose)
        if let found = kept.withLock({ $0[key] }), found.at <= now, now < found.at.adding(seconds: Self.seconds) { return found.bytes }
        let bytes = ByteBuffer(bytes: try await sign())
        kept.withLock { $0[key] = (bytes, now) }
        return bytes
    }
}
