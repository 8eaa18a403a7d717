extension SealVerifier {
    /// The seal key's window, and that the time is past.
    func checkTime(_ times: SealingTimes, of key: PinnedKey, now: Int64, _ checks: inout CheckList) throws(SealVerifierFailure) {
        guard key.key.use.contains(times.time) else {
            let reason =
                key.key.revocation.map { times.time >= $0.effective } ?? false
                ? "the seal key was revoked before the time that the document counts from"
                : "the seal key was not in use at the time that the document counts from"
            throw SealVerifierFailure(.keyWindow, reason, .notAdmitted)
        }
        if let revocation = key.key.revocation, revocation.reason.isCompromise {
            guard times.isVouched(before: revocation.effective, hasWitnesses: trust.bundle.log.map { $0.quorum > 0 } ?? false) else {
                throw SealVerifierFailure(
                    .keyWindow,
                    "the seal key may be in other hands, and nobody else vouches that the document existed before",
                    .notAdmitted
                )
            }
        }
        checks.yes(.keyWindow)
        let (latest, overflow) = now.addingReportingOverflow(SealVerifier.clockTolerance)
        guard overflow || max(times.time, times.claimed) <= latest else {
            throw SealVerifierFailure(.sealingTime, "the document claims to be sealed in the future", .notAdmitted)
        }
        checks.yes(.sealingTime)
    }
}
