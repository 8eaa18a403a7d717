import Credentials
import Cryptography
import Foundation
import Testing

/// An academy with keys in a folder of its own, which goes with it.
final class TestAcademy: Sendable {
    static let day: Int64 = 86_400_000_000
    /// 7 September 2026, 10:15 UTC
    static let start: Int64 = 1_788_776_100_000_000

    let folder: String
    let store: KeyStore
    let sealer: Sealer
    let now: Int64

    init(name: String = "Academy of Test", demo: Bool = true, now: Int64 = TestAcademy.start) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("academy-keys-" + UUID().uuidString).path
        store = try KeyStore.create(in: folder, name: name, demo: demo, now: now)
        sealer = try Sealer(store, at: now)
        self.now = now
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func sealed(_ text: String = "Certificate of completion", at time: Int64? = nil) throws -> SealedDocument {
        try sealer.seal(try SampleDocument.unsealed(text, at: time ?? now))
    }

    /// As the academy seals: with its time-stamp and what it takes to check both later.
    func stamped(_ text: String = "Certificate of completion", at time: Int64? = nil, proof: [UInt8]? = nil) throws -> SealedDocument {
        let signed = try sealer.sign(
            try SampleDocument.unsealed(text, at: time ?? now, security: SecurityStore(store, at: now)),
            timeStamper: try timeStamper(at: time ?? now)
        )
        return try proof.map { try signed.finish(with: $0) } ?? signed.finishWithoutProof()
    }

    /// Its clock stands still.
    func timeStamper(at time: Int64) throws -> AcademyTimeStamper { try AcademyTimeStamper(store, at: time, clock: { time }) }

    /// - Parameters:
    ///   - later: the keys as they are now, where that is not as they were founded.
    ///   - time: of issue.
    func bundle(
        of later: KeyStore? = nil,
        at time: Int64? = nil,
        _ entries: [DocumentStatus] = [],
        authorities: [[Certificate]] = [],
        log: LogPolicy? = nil,
        checkpoints: [SignedCheckpoint] = []
    ) throws -> TrustBundle {
        try TrustBundle(
            later ?? store,
            address: "https://academy.example",
            sequence: 7,
            issuedAt: time ?? now,
            status: StatusList(asOf: time ?? now, entries: entries),
            authorities: authorities,
            log: log,
            checkpoints: checkpoints
        )
    }

    func verifier() throws -> SealVerifier { SealVerifier(trust: try bundle().load()) }
}

extension SealExamination.Verdict {
    var facts: SealFacts? {
        guard case .intact(let facts) = self else { return nil }
        return facts
    }

    /// The word for the verdict and the check that failed.
    var summary: String {
        switch self {
        case .intact: "intact"
        case .altered(let refusal): "altered \(refusal.check.rawValue)"
        case .notAdmitted(let refusal): "notAdmitted \(refusal.check.rawValue)"
        case .unproved(let refusal): "unproved \(refusal.check.rawValue)"
        case .notOurs(let refusal): "notOurs \(refusal.check.rawValue)"
        case .malformed(let refusal): "malformed \(refusal.check.rawValue)"
        }
    }
}
