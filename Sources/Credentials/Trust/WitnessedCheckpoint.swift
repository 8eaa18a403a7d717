internal import Cryptography

/// How far a quorum of witnesses saw the log grow, and by when.
struct WitnessedCheckpoint: Sendable {
    let checkpoint: Checkpoint
    /// Microseconds since 1970.
    let witnessedAt: Int64

    var size: Int64 { checkpoint.size }

    /// Nil unless a quorum of the policy's witnesses signed it, and the log with a key that was in use then.
    init?(_ signed: SignedCheckpoint, by policy: LogPolicy) {
        let findings = policy.keys.map { policy.judge(signed, at: $0.use.lowerBound) }
        guard let second = findings.first(where: \.isSigned)?.witnessedAt, second < Int64.max / 1_000_000 else { return nil }
        witnessedAt = second * 1_000_000
        guard policy.judge(signed, at: witnessedAt).isSigned else { return nil }
        checkpoint = signed.checkpoint
    }
}
