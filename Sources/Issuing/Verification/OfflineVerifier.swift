package import Credentials
import Cryptography
package import Learning

/// Answers a verifier from a trust bundle alone: no server, no database, no network.
package struct OfflineVerifier: Sendable {
    private let trust: LoadedTrust
    private let verifier: SealVerifier
    private let rootCheck: VerificationCheck

    /// - Parameters:
    ///   - bundle: as `academy certificate trust` prints it.
    ///   - rootFingerprint: SHA-256 of the root certificate in hexadecimal, where the verifier knows it from elsewhere.
    ///   - logCopy: of the academy's log, by which documents are followed to what witnesses saw.
    package init(bundle: [UInt8], rootFingerprint: String?, logCopy: SealVerifier.LogCopy? = nil) throws(TrustError) {
        trust = try TrustBundle.load(bundle, expectedRootFingerprint: rootFingerprint)
        verifier = SealVerifier(trust: trust, logCopy: logCopy)
        // Whoever made the bundle chose its root: without the fingerprint from elsewhere an answer is worth what the bundle's source is.
        let root = "\(trust.bundle.academy.name), \(trust.bundle.academy.address), root \(trust.rootFingerprint)"
        rootCheck =
            rootFingerprint == nil
            ? VerificationCheck("root-pinned", .notChecked, "compare it with what you know: \(root)") : VerificationCheck("root-pinned", .yes, root)
    }

    package func verify(_ bytes: [UInt8], at instant: Instant) -> Verification {
        let examined = CertificateExaminer.finding(verifier.examine(bytes, now: instant.microseconds), isSpecimen: trust.bundle.specimen)
        let finding = SealFinding(verdict: examined.verdict, checks: [rootCheck] + examined.checks)
        return VerificationRule.judge(finding, register: register(finding), now: instant)
    }

    private func register(_ finding: SealFinding) -> VerificationRule.Register {
        let asOf = Instant(microseconds: trust.bundle.status.asOf)
        guard case .intact(let sealed) = finding.verdict, let digest = try? Digest(sealed.digest),
            let status = trust.bundle.status.status(of: digest)
        else { return .offline(nil, asOf: asOf) }
        let entry = Learning.DocumentStatus(
            digest: sealed.digest,
            state: DocumentState(status.state),
            since: Instant(microseconds: status.since)
        )
        return .offline(entry, asOf: asOf)
    }
}

extension DocumentState {
    fileprivate init(_ state: Credentials.DocumentStatus.State) {
        self =
            switch state {
            case .superseded: .superseded
            case .suspended: .suspended
            case .revoked: .revoked
            case .annulled: .annulled
            }
    }
}
