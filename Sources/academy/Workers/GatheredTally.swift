import Learning
import Synchronization

/// Counts verifications in memory; a worker writes them down each second. What a crash loses are a second's counts and nothing else.
final class GatheredTally: VerificationTally, Sendable {
    private let counts = Mutex<[VerificationAnswer: Int]>([:])

    func count(_ answer: VerificationAnswer) {
        counts.withLock { $0[answer, default: 0] += 1 }
    }

    func write(to store: any RecordStore, on day: LocalDate) async throws {
        let taken = counts.withLock { counts in
            defer { counts = [:] }
            return counts
        }
        guard !taken.isEmpty else { return }
        do {
            try await store.write { transaction in
                for (answer, times) in taken { try transaction.documents.count(answer, on: day, times: times) }
            }
        } catch {
            counts.withLock { counts in
                for (answer, times) in taken { counts[answer, default: 0] += times }
            }
            throw error
        }
    }
}
