internal import Cryptography

extension SealVerifier {
    /// How much later a time-stamp may be than the time of sealing that the document claims, in microseconds: as long as an authority that cannot be
    /// reached holds sealing up.
    static let stampingDelay: Int64 = 7 * 86_400_000_000

    /// The time-stamp over a signature, by an authority that the academy uses, not long after the time that the document claims.
    func checkTimeStamp(
        _ token: [UInt8]?,
        over signature: [UInt8],
        _ file: SealedFile,
        _ checks: inout CheckList
    ) throws(SealVerifierFailure) -> TimeStamp? {
        guard let token else {
            checks.notChecked(.timeStamp, "the document has no time-stamp")
            return nil
        }
        let timeStamp = try verify(token, imprint: SHA256.digest(signature), .timeStamp)
        let (delay, overflow) = timeStamp.time.subtractingReportingOverflow(file.claimedSigningTime)
        guard !overflow, (-SealVerifier.clockTolerance...SealVerifier.stampingDelay).contains(delay) else {
            throw SealVerifierFailure(.timeStamp, "the document claims another time than its time-stamp", .notAdmitted)
        }
        if timeStamp.isDoubtful {
            checks.notChecked(.timeStamp, "the time-stamp key may be in other hands, so that its time proves nothing by itself")
        } else {
            checks.yes(.timeStamp)
        }
        return timeStamp
    }

    /// A security store lies under the seal. It names the key of the time-stamp, so that the time-stamp cannot be taken away.
    func checkRevocationData(
        _ file: SealedFile,
        _ key: PinnedKey,
        _ timeStamp: TimeStamp?,
        _ checks: inout CheckList
    ) throws(SealVerifierFailure) {
        guard let data = file.security else { return checks.notChecked(.revocationData, "the document carries no revocation data") }
        guard let timeStamp, let authority = verifier(of: timeStamp) else {
            throw SealVerifierFailure(.timeStamp, "the document was to have a time-stamp and has none", .altered)
        }
        let chains = Set([key.key.certificate] + key.issuers + authority.certificates)
        let fault = revocationData.fault(in: data, chains: chains, foreign: timeStamp.authority.isExternal, at: timeStamp.time)
        if let fault { throw SealVerifierFailure(.revocationData, fault, .notAdmitted) }
        checks.yes(.revocationData)
    }

    /// Each covers the whole file up to itself, and is later than the one before.
    func checkArchives(
        _ file: SealedFile,
        in bytes: [UInt8],
        after timeStamp: TimeStamp?,
        now: Int64,
        _ checks: inout CheckList
    ) throws(SealVerifierFailure) -> [TimeStamp] {
        var archives: [TimeStamp] = []
        var earliest = timeStamp?.time ?? file.claimedSigningTime
        let (latest, overflow) = now.addingReportingOverflow(SealVerifier.clockTolerance)
        for archive in file.archives {
            guard let length = ContainerReading.encodedLength(archive.contents), archive.contents[length...].allSatisfy({ $0 == 0 }) else {
                throw SealVerifierFailure(.archive, "an archive time-stamp cannot be read", .altered)
            }
            let imprint = SealDigests(of: bytes, archive.place).signed(bytes)
            let stamp = try verify(Array(archive.contents[..<length]), imprint: imprint, .archive)
            guard earliest <= stamp.time, overflow || stamp.time <= latest else {
                throw SealVerifierFailure(.archive, "an archive time-stamp is older than what it covers, or lies in the future", .altered)
            }
            let fault = revocationData.fault(
                inAddition: archive.added,
                certificates: knownCertificates,
                foreign: stamp.authority.isExternal,
                at: stamp.time
            )
            if let fault { throw SealVerifierFailure(.archive, fault, .altered) }
            earliest = stamp.time
            archives.append(stamp)
        }
        if archives.isEmpty { checks.notChecked(.archive, "the document is not an archived form") } else { checks.yes(.archive) }
        return archives
    }

    private func verify(_ token: [UInt8], imprint: Digest, _ check: SealCheck.ID) throws(SealVerifierFailure) -> TimeStamp {
        var reason = "it is by no authority that the academy uses"
        for verifier in trust.timeStamps {
            do {
                return try verifier.verify(token, imprint: imprint)
            } catch {
                // Of several authorities only the one that made it has more to say than that it did not.
                if error.code != .malformed && error.code != .untrusted { reason = error.reason }
            }
        }
        throw SealVerifierFailure(check, "the time-stamp is not good: \(reason)", .altered)
    }

    private func verifier(of timeStamp: TimeStamp) -> (any TimeStampVerifier)? {
        trust.timeStamps.first { $0.authority == timeStamp.authority }
    }
}
