import Learning
import Synchronization

/// Hashes in no time: what the website makes of an answer does not hang on how dear it is.
struct PlainHasher: PasswordHasher {
    let decoy = PasswordHash("$argon2id$decoy")

    func hash(_ password: Password) async throws -> PasswordHash {
        PasswordHash("$argon2id$\(String(decoding: password.bytes.reversed(), as: UTF8.self))")
    }

    func verify(_ password: Password, against hash: PasswordHash) async throws -> PasswordVerdict {
        try await self.hash(password) == hash && hash != decoy ? .match : .mismatch
    }
}

struct NoAccessTally: AccessTally {
    func note(_ entrance: Entrance, at instant: Instant) {}
}

/// Remembers who was noted to have come in.
final class NotedAccess: AccessTally {
    private let noted = Mutex<[Entrance]>([])

    var all: [Entrance] { noted.withLock { $0 } }

    func note(_ entrance: Entrance, at instant: Instant) { noted.withLock { $0.append(entrance) } }
}
