import Learning
import Synchronization

/// Reads what a test wants to hear out of the file itself: `intact`, `altered`, `unexamined`, anything else is not ours.
final class FakeExaminer: SealExaminer {
    private let seen = Mutex<[[UInt8]]>([])

    var files: [[UInt8]] { seen.withLock { $0 } }

    func examine(_ bytes: [UInt8], at instant: Instant) async -> SealFinding {
        seen.withLock { $0.append(bytes) }
        switch String(decoding: bytes.prefix(16), as: UTF8.self) {
        case "intact":
            return SealFinding(
                verdict: .intact(
                    SealFinding.SealedFacts(
                        facts: Samples.facts(isSpecimen: true),
                        digest: bytes,
                        sealedAt: Samples.earlier,
                        keyID: "key-1",
                        isSpecimen: true
                    )
                ),
                checks: [VerificationCheck("file-profile", .yes), VerificationCheck("signature", .yes)]
            )
        case "altered":
            return SealFinding(
                verdict: .altered,
                checks: [VerificationCheck("contents", .no, "byte 5 & others differ"), VerificationCheck("signature", .notChecked)]
            )
        case "unexamined":
            return SealFinding(verdict: .unexamined, checks: [VerificationCheck("file-profile", .notChecked, "stopping")])
        default:
            return SealFinding(verdict: .notOurs, checks: [VerificationCheck("file-profile", .no, "no seal found")])
        }
    }
}
