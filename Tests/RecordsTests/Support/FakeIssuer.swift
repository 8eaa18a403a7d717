import CanonicalJSON
import Credentials
import Cryptography
import Issuing
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

    func sign(_ facts: DocumentFacts, at instant: Instant) async throws -> any SignedEdition {
        if let refusal { throw refusal }
        let number = count.withLock { count in
            count += 1
            return count
        }
        try await meanwhile()
        // Two seals of the same facts never have the same bytes: signatures are random.
        return try FakeEdition(facts, bytes: Array("%PDF \(number) ".utf8) + facts.json.canonicalBytes, sealedAt: instant)
    }
}

/// A "file" that carries its place in a real log.
private final class FakeEdition: SignedEdition {
    let entry: [UInt8]
    let sequencer: any LogSequencer
    private let bytes: [UInt8]
    private let sealedAt: Instant

    init(_ facts: DocumentFacts, bytes: [UInt8], sealedAt: Instant) throws {
        self.bytes = bytes
        self.sealedAt = sealedAt
        entry = try LogLeaf(
            event: .issue,
            credentialID: facts.credentialID,
            signedDigest: SHA256.digest(bytes),
            seal: SHA256.digest(bytes),
            keyID: KeyID(text: String(repeating: "0", count: 32)),
            template: SHA256.digest([]),
            course: facts.courseKey,
            time: sealedAt.microseconds
        ).entry
        sequencer = try TestLog.sequencer
    }

    func finish(at place: LogPlace) throws -> SealedEdition {
        let bytes = bytes + (try place.proof(of: entry))
        return SealedEdition(
            bytes: bytes,
            digest: SHA256.hash(bytes),
            signedDigest: SHA256.hash(self.bytes),
            keyID: "test-key",
            sealedAt: sealedAt
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
