import Learning
import Synchronization

/// Hashes in no time, and counts how often it was asked: what an answer costs is counted, not timed.
final class FakeHasher: PasswordHasher {
    let decoy = PasswordHash("$argon2id$decoy")
    private let version: Int
    private let counts = Mutex((hashed: 0, verified: 0))
    /// Runs before each comparison, as something that others do meanwhile.
    private let meanwhile: @Sendable () async throws -> Void

    init(version: Int = 1, meanwhile: @escaping @Sendable () async throws -> Void = {}) { (self.version, self.meanwhile) = (version, meanwhile) }

    var verified: Int { counts.withLock { $0.verified } }
    var hashed: Int { counts.withLock { $0.hashed } }

    func hash(_ password: Password) async throws -> PasswordHash {
        counts.withLock { $0.hashed += 1 }
        return PasswordHash("$argon2id$\(version)$\(String(decoding: password.bytes.reversed(), as: UTF8.self))")
    }

    func verify(_ password: Password, against hash: PasswordHash) async throws -> PasswordVerdict {
        try await meanwhile()
        counts.withLock { $0.verified += 1 }
        let reversed = String(decoding: password.bytes.reversed(), as: UTF8.self)
        guard hash.text.hasSuffix("$\(reversed)"), hash != decoy else { return .mismatch }
        return hash.text == "$argon2id$\(version)$\(reversed)" ? .match : .outdatedMatch
    }
}
