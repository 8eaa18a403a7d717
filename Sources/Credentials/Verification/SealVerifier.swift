internal import Cryptography

/// Examines files against pinned keys: no network, no trust store of the system, no other kind of signature.
public struct SealVerifier: Sendable {
    /// The content at a path below the address of the academy's log, from wherever a copy lies; nil where there is nothing. It is not believed.
    package typealias LogCopy = @Sendable (String) throws -> [UInt8]?

    /// How far a document may claim to be sealed after the reader's clock, in microseconds: five minutes, for clocks that differ.
    static let clockTolerance: Int64 = 300_000_000

    let trust: LoadedTrust
    private let scanner: SealMarkScanner
    let revocationData: RevocationDataCheck
    let logCopy: LogCopy?
    /// Of all keys that the academy ever sealed or time-stamped with, and of those above them, in DER.
    let knownCertificates: Set<[UInt8]>

    /// Takes trust that was loaded, and so checked, before.
    public init(trust: LoadedTrust) { self.init(trust: trust, logCopy: nil) }

    /// - Parameter logCopy: lets documents that are older than the newest witnessed checkpoint be followed to it.
    package init(trust: LoadedTrust, logCopy: LogCopy?) {
        self.trust = trust
        self.logCopy = logCopy
        scanner = SealMarkScanner(trust.keys.flatMap(\.marks))
        revocationData = RevocationDataCheck(issuers: trust.bundle.issuers)
        let own = trust.bundle.issuers + (trust.bundle.keys(.seal) + trust.bundle.keys(.timeStamp)).map(\.certificate)
        knownCertificates = Set((own + trust.bundle.authorities.flatMap(\.self)).map(\.der))
    }

    /// Examines a whole file; `now` is in microseconds since 1970. A hostile file costs some milliseconds at most.
    public func examine(_ bytes: [UInt8], now: Int64) -> SealExamination {
        var checks = CheckList()
        do {
            let facts = try facts(of: bytes, now: now, &checks)
            return SealExamination(checks: checks.checks, verdict: .intact(facts))
        } catch {
            let refusal = error.refusal
            if case .unproved = error.kind {
                checks.notChecked(refusal.check, refusal.reason)
            } else {
                checks.no(refusal)
            }
            return SealExamination(checks: checks.checks, verdict: verdict(error, bytes))
        }
    }

    private func verdict(_ failure: SealVerifierFailure, _ bytes: [UInt8]) -> SealExamination.Verdict {
        switch failure.kind {
        case .altered: .altered(failure.refusal)
        case .notAdmitted: .notAdmitted(failure.refusal)
        case .unproved: .unproved(failure.refusal)
        case .unrecognised where scanner.findsMark(in: bytes): .altered(failure.refusal)
        case .unrecognised(isPDF: true): .notOurs(failure.refusal)
        case .unrecognised(isPDF: false): .malformed(failure.refusal)
        }
    }

    private func facts(of bytes: [UInt8], now: Int64, _ checks: inout CheckList) throws(SealVerifierFailure) -> SealFacts {
        let file = try read(bytes)
        guard let place = SignaturePlace(signedRanges: file.signedRanges, fileLength: file.sealLength) else {
            throw SealVerifierFailure(.fileProfile, "the signature does not cover the whole file", .unrecognised(isPDF: true))
        }
        checks.yes(.fileProfile)
        guard let reading = ContainerReading(file.signature) else {
            throw SealVerifierFailure(.sealKey, "the file has no signature that can be read", .unrecognised(isPDF: true))
        }
        guard let key = trust.keys.first(where: { reading.certificates.contains($0.key.certificate.der) }) else {
            throw SealVerifierFailure(.sealKey, "the file is not sealed with a key of this academy", .unrecognised(isPDF: true))
        }
        checks.yes(.sealKey)
        let digests = SealDigests(of: bytes, place)
        let signedDigest = digests.signed(bytes)
        guard reading.messageDigest == signedDigest.bytes else {
            throw SealVerifierFailure(.contents, "the document is not the one that was signed: its content was changed", .altered)
        }
        checks.yes(.contents)
        let unsigned = try check(reading, of: key, in: bytes, place, signedDigest: signedDigest)
        checks.yes(.container)
        checks.yes(.signature)
        let timeStamp = try checkTimeStamp(unsigned.timeStamp, over: reading.signature, file, &checks)
        try checkRevocationData(file, key, timeStamp, &checks)
        let archives = try checkArchives(file, in: bytes, after: timeStamp, now: now, &checks)
        let badge = try checkBadge(file, &checks)
        var times = SealingTimes(claimed: file.claimedSigningTime, timeStamp: timeStamp, archives: archives)
        let seal = SealStatement(
            identifier: file.identifier,
            signedDigest: signedDigest,
            sealDigest: SHA256.digest(reading.signature + (unsigned.timeStamp ?? [])),
            keyID: key.key.keyID
        )
        let proof = try readProof(unsigned.proof)
        try checkIdentifiers(file, badge, proof, &checks)
        times.entry = try checkLog(proof, of: seal, at: times.time, &checks)
        try checkTime(times, of: key, now: now, &checks)
        return SealFacts(
            keyID: key.key.keyID,
            sealedAt: times.time,
            claimedAt: file.claimedSigningTime,
            timeStamp: timeStamp,
            sealDigest: seal.sealDigest,
            entry: times.entry,
            proof: unsigned.proof,
            archives: archives,
            hasRevocationData: file.security != nil,
            identifier: file.identifier,
            badge: badge,
            title: file.title,
            attachments: file.attachments,
            documentDigest: file.archives.isEmpty ? digests.document(bytes) : SHA256.digest(bytes),
            signedDigest: signedDigest
        )
    }

    private func read(_ bytes: [UInt8]) throws(SealVerifierFailure) -> SealedFile {
        do {
            return try StrictReader.read(bytes)
        } catch {
            switch error {
            case .notPDF: throw SealVerifierFailure(.fileProfile, "the file is not a PDF document", .unrecognised(isPDF: false))
            case .tooLarge: throw SealVerifierFailure(.fileProfile, "the file is larger than any sealed document", .unrecognised(isPDF: false))
            case .malformed(let reason), .notOurProfile(let reason):
                throw SealVerifierFailure(.fileProfile, "the file has not the form of a sealed document: \(reason)", .unrecognised(isPDF: true))
            }
        }
    }

    /// The container must be, digit by digit, the one this key writes for this document; then only the signature is left to check.
    private func check(
        _ reading: ContainerReading,
        of key: PinnedKey,
        in bytes: [UInt8],
        _ place: SignaturePlace,
        signedDigest: Digest
    ) throws(SealVerifierFailure) -> UnsignedAttributes {
        guard reading.signerCount == 1 else {
            throw SealVerifierFailure(.container, "the signature has \(reading.signerCount) signers; a seal has one", .altered)
        }
        guard let signature = try? ECDSASignature(der: reading.signature), signature.isLowS else {
            throw SealVerifierFailure(.container, "the signature value is not in the form that seals have", .altered)
        }
        guard let unsigned = reading.unsigned else {
            throw SealVerifierFailure(.container, "beside the signature stands something else than a time-stamp and a proof of the log", .altered)
        }
        let expected = key.container.encode(messageDigest: signedDigest, signature: signature, unsigned)
        guard expected.count <= place.capacity, place.holds(expected, in: bytes) else {
            throw SealVerifierFailure(.container, key.container.difference(from: reading), .altered)
        }
        guard key.publicKey.verify(signature, of: key.container.attributesDigest(messageDigest: signedDigest)) else {
            throw SealVerifierFailure(.signature, "the signature was not made by the seal key", .altered)
        }
        return unsigned
    }
}
