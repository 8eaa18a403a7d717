import Credentials
import Cryptography
package import Learning
import Threads

/// Examines seals against pinned keys, on threads of its own.
package final class CertificateExaminer: SealExaminer, Sendable {
    private let trust: OwnTrust
    private let threads: BoundedThreads<Void>

    package init(trust: OwnTrust, threadCount: Int) {
        self.trust = trust
        threads = BoundedThreads(name: "examiner", count: threadCount) {}
    }

    package func examine(_ bytes: [UInt8], at instant: Instant) async -> SealFinding {
        do {
            let (verifier, isSpecimen) = try (trust.verifier, trust.isSpecimen)
            return try await threads.run { Self.finding(verifier.examine(bytes, now: instant.microseconds), isSpecimen: isSpecimen) }
        } catch {
            return SealFinding(verdict: .unexamined, checks: [VerificationCheck("file-profile", .notChecked, "\(error)")])
        }
    }

    /// - Parameter isSpecimen: whether the pinned keys are a demonstration's.
    static func finding(_ examination: SealExamination, isSpecimen: Bool) -> SealFinding {
        var checks = examination.checks.map { VerificationCheck($0.id.rawValue, result($0.outcome), $0.reason) }
        switch examination.verdict {
        case .altered: return SealFinding(verdict: .altered, checks: checks)
        case .notAdmitted: return SealFinding(verdict: .foreignContent, checks: checks)
        case .unproved: return SealFinding(verdict: .unexamined, checks: checks)
        case .notOurs, .malformed: return SealFinding(verdict: .notOurs, checks: checks)
        case .intact(let sealed):
            do {
                let facts = try SealedContent(sealed.attachments).facts
                guard facts.credentialID == sealed.identifier else {
                    throw BadgeMismatch("the facts are those of another credential than the document")
                }
                checks.append(VerificationCheck("facts", .yes))
                let sealedFacts = SealFinding.SealedFacts(
                    facts: facts,
                    digest: sealed.signedDigest.bytes,
                    sealedAt: Instant(microseconds: sealed.sealedAt),
                    keyID: sealed.keyID.text,
                    isSpecimen: isSpecimen || facts.isSpecimen
                )
                return SealFinding(verdict: .intact(sealedFacts), checks: checks)
            } catch {
                checks.append(VerificationCheck("facts", .no, "\(error)"))
                return SealFinding(verdict: .foreignContent, checks: checks)
            }
        }
    }

    private static func result(_ outcome: SealCheck.Outcome) -> VerificationCheck.Result {
        switch outcome {
        case .yes: .yes
        case .no: .no
        case .notChecked: .notChecked
        }
    }
}
