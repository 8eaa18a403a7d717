internal import Cryptography

extension SealVerifier {
    /// How much later a time-stamp may be than the time of sealing that the document claims, in microseconds: as long as an authority that cannot be
    /// reached holds sealing up.
    static let stampingDelay: Int64 = 7 * 86_400_000_000

    /// The time-stamp over a signature, by an authority that the academy uses, of a time at which the seal key was in use.
    func check(
        _ token: [UInt8],
        over signature: [UInt8],
        by key: PinnedKey,
        _ file: SealedFile
    ) throws(SealVerifierFailure) -> TimeStamp {
        let timeStamp = try verify(token, imprint: SHA256.digest(signature), .timeStamp)
        guard key.key.use.contains(timeStamp.time) else {
            throw SealVerifierFailure(.timeStamp, "the seal key was not in use when the signature was time-stamped", ours: true)
        }
        let (delay, overflow) = timeStamp.time.subtractingReportingOverflow(file.claimedSigningTime)
        guard !overflow, (-SealVerifier.clockTolerance...SealVerifier.stampingDelay).contains(delay) else {
            throw SealVerifierFailure(.timeStamp, "the document claims another time than its time-stamp", ours: true)
        }
        return timeStamp
    }

    /// A security store lies under the seal. It names the key of the time-stamp, so that the time-stamp cannot be taken away.
    func checkRevocationData(_ file: SealedFile, _ key: PinnedKey, _ timeStamp: TimeStamp?) throws(SealVerifierFailure) {
        guard let data = file.security else { return }
        guard let timeStamp, let authority = verifier(of: timeStamp) else {
            throw SealVerifierFailure(.timeStamp, "the document was to have a time-stamp and has none", ours: true)
        }
        let chains = Set([key.key.certificate] + key.issuers + authority.certificates)
        let fault = revocationData.fault(in: data, chains: chains, foreign: timeStamp.authority.isExternal, at: timeStamp.time)
        if let fault { throw SealVerifierFailure(.revocationData, fault, ours: true) }
    }

    /// Each covers the whole file up to itself, and is later than the one before.
    func checkArchives(
        _ file: SealedFile,
        in bytes: [UInt8],
        after timeStamp: TimeStamp?,
        now: Int64
    ) throws(SealVerifierFailure) -> [TimeStamp] {
        var archives: [TimeStamp] = []
        var earliest = timeStamp?.time ?? file.claimedSigningTime
        let (latest, overflow) = now.addingReportingOverflow(SealVerifier.clockTolerance)
        for archive in file.archives {
            guard let length = ContainerReading.encodedLength(archive.contents), archive.contents[length...].allSatisfy({ $0 == 0 }) else {
                throw SealVerifierFailure(.archive, "an archive time-stamp cannot be read", ours: true)
            }
            let imprint = SealDigests(of: bytes, archive.place).signed(bytes)
            let stamp = try verify(Array(archive.contents[..<length]), imprint: imprint, .archive)
            guard earliest <= stamp.time, overflow || stamp.time <= latest else {
                throw SealVerifierFailure(.archive, "an archive time-stamp is older than what it covers, or lies in the future", ours: true)
            }
            let fault = revocationData.fault(
                inAddition: archive.added,
                certificates: knownCertificates,
                foreign: stamp.authority.isExternal,
                at: stamp.time
            )
            if let fault { throw SealVerifierFailure(.archive, fault, ours: true) }
            earliest = stamp.time
            archives.append(stamp)
        }
        return archives
    }

    private func verify(_ token: [UInt8], imprint: Digest, _ check: SealCheck.ID) throws(SealVerifierFailure) -> TimeStamp {
        var reason = "it is by no authority that the academy uses"
        for verifier in timeStamps {
            do {
                return try verifier.verify(token, imprint: imprint)
            } catch {
                // Of several authorities only the one that made it has more to say than that it did not.
                if error.code != .malformed && error.code != .untrusted { reason = error.reason }
            }
        }
        throw SealVerifierFailure(check, "the time-stamp is not good: \(reason)", ours: true)
    }

    private func verifier(of timeStamp: TimeStamp) -> (any TimeStampVerifier)? {
        timeStamps.first { $0.authority == timeStamp.authority }
    }
}
