import Cryptography
package import Learning
import Threads

/// Hashes passwords by Argon2id on threads of its own, so that neither the cooperative pool nor the memory is taken up by people who sign in at once: 19 MiB for each
/// thread, and whoever comes when too many wait is told to come again.
package final class PasswordQueue: PasswordHasher {
    package let decoy: PasswordHash
    private let parameters: Argon2id
    private let threads: BoundedThreads<Void>

    /// - Parameters:
    ///   - threadCount: passwords that are hashed at one time; one on two cores, so that the other answers everybody else.
    ///   - longestQueue: passwords that may wait; a class of sixty that signs in within one second is through in two.
    /// - Throws: where the system has no randomness or memory to give.
    package init(parameters: Argon2id = .recommended, threadCount: Int = 1, longestQueue: Int = 128) throws {
        self.parameters = parameters
        threads = BoundedThreads(name: "password", count: threadCount, longestQueue: longestQueue, isPatient: true) {}
        decoy = PasswordHash(
            try parameters.encoded(try SecureRandom.bytes(32), salt: try SecureRandom.bytes(Argon2id.saltBytes))
        )
    }

    package func hash(_ password: Password) async throws -> PasswordHash {
        let parameters = parameters
        return try await run { PasswordHash(try parameters.encoded(password.bytes, salt: try SecureRandom.bytes(Argon2id.saltBytes))) }
    }

    package func verify(_ password: Password, against hash: PasswordHash) async throws -> PasswordVerdict {
        let prefix = parameters.prefix
        return try await run {
            guard try Argon2id.verify(password.bytes, against: hash.text) else { return .mismatch }
            return hash.text.hasPrefix(prefix) ? .match : .outdatedMatch
        }
    }

    private func run<Outcome: Sendable>(_ body: @escaping @Sendable () throws -> Outcome) async throws -> Outcome {
        do {
            return try await threads.run { _ in try body() }
        } catch is TooBusy {
            throw Refusal(.tooBusy)
        }
    }
}
