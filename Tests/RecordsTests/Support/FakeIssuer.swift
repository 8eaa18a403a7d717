import CanonicalJSON
import Cryptography
import Learning
import Synchronization

/// Makes a "file" out of the facts alone, and counts how often it was asked.
final class FakeIssuer: DocumentIssuer {
    private let count = Mutex(0)
    private let refusal: IssuingRefused?
    /// Called while a seal is being made, outside any transaction.
    private let meanwhile: @Sendable () async throws -> Void

    init(refusal: IssuingRefused? = nil, meanwhile: @escaping @Sendable () async throws -> Void = {}) {
        self.refusal = refusal
        self.meanwhile = meanwhile
    }

    var sealed: Int { count.withLock { $0 } }

    func seal(_ facts: DocumentFacts, at instant: Instant) async throws -> SealedEdition {
        if let refusal { throw refusal }
        let number = count.withLock { count in
            count += 1
            return count
        }
        try await meanwhile()
        // Two seals of the same facts never have the same bytes: signatures are random.
        let bytes = Array("%PDF \(number) ".utf8) + facts.json.canonicalBytes
        return SealedEdition(
            bytes: bytes,
            digest: SHA256.hash(bytes),
            signedDigest: SHA256.hash(Array(bytes.dropLast())),
            keyID: "test-key",
            sealedAt: instant
        )
    }
}

/// Finds what it is told to find.
struct FakeExaminer: SealExaminer {
    let verdict: SealFinding.Verdict

    func examine(_ bytes: [UInt8], at instant: Instant) async -> SealFinding {
        SealFinding(verdict: verdict, checks: [VerificationCheck("seal-intact", .yes)])
    }
}
