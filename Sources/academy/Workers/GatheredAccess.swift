import Learning
import Synchronization

/// When sessions and tokens were last used, gathered in memory and written each second. What a crash loses is a second of it and nothing else.
final class GatheredAccess: AccessTally, Sendable {
    private let noted = Mutex<[Entrance: Instant]>([:])

    func note(_ entrance: Entrance, at instant: Instant) {
        noted.withLock { $0[entrance] = max($0[entrance] ?? instant, instant) }
    }

    func write(to store: any RecordStore) async throws {
        let taken = noted.withLock { noted in
            defer { noted = [:] }
            return noted
        }
        guard !taken.isEmpty else { return }
        do {
            try await store.write { try $0.sessions.note(taken) }
        } catch {
            for (entrance, instant) in taken { note(entrance, at: instant) }
            throw error
        }
    }
}
