internal import Cryptography

/// Examines files against pinned keys: no network, no trust store of the system, no other kind of signature.
public struct SealVerifier: Sendable {
    /// How far a document may claim to be sealed after the reader's clock, in microseconds: five minutes, for clocks that differ.
    static let clockTolerance: Int64 = 300_000_000

    private let trust: LoadedTrust
    private let scanner: SealMarkScanner
    let timeStamps: [any TimeStampVerifier]
    let revocationData: RevocationDataCheck
    /// Of all keys that the academy ever sealed or time-stamped with, and of those above them, in DER.
    let knownCertificates: Set<[UInt8]>

    /// Takes trust that was loaded, and so checked, before.
    public init(trust: LoadedTrust) { self.init(trust: trust, externalTimeStamps: []) }

    /// - Parameter externalTimeStamps: other authorities whose time-stamps the academy uses.
    package init(trust: LoadedTrust, externalTimeStamps: [ExternalTimeStampVerifier]) {
        self.trust = trust
        scanner = SealMarkScanner(trust.keys.flatMap(\.marks))
        timeStamps = trust.timeStamps as [any TimeStampVerifier] + externalTimeStamps as [any TimeStampVerifier]
        revocationData = RevocationDataCheck(issuers: trust.issuers)
        let own = trust.issuers + (trust.bundle.sealKeys + trust.bundle.timeStampKeys).map(\.certificate)
        knownCertificates = Set((own + externalTimeStamps.flatMap(\.certificates)).map(\.der))
    }

    /// Examines a whole file; `now` is in microseconds since 1970. A hostile file costs some milliseconds at most.
    public func examine(_ bytes: [UInt8], now: Int64) -> SealExamination {
        do {
            let facts = try facts(of: bytes, now: now)
            return SealExamination(checks: checks(of: facts), verdict: .intact(facts))
        } catch {
            let refusal = error.refusal
            let verdict: SealExamination.Verdict =
                if error.ours || scanner.findsMark(in: bytes) {
                    .altered(refusal)
                } else if error.readable {
                    .notOurs(refusal)
                } else {
                    .malformed(refusal)
                }
            return SealExamination(checks: checks(until: refusal), verdict: verdict)
        }
    }

    /// Of an intact file.
    private func checks(of facts: SealFacts) -> [SealCheck] {
        SealCheck.ID.allCases.map { id in
            switch id {
            case .timeStamp where facts.timeStamp == nil: SealCheck(id: id, outcome: .notChecked, reason: "the document has no time-stamp")
            case .revocationData where !facts.hasRevocationData:
                SealCheck(id: id, outcome: .notChecked, reason: "the document carries no revocation data")
            case .archive where facts.archives.isEmpty: SealCheck(id: id, outcome: .notChecked, reason: "the document is not an archived form")
            default: SealCheck(id: id, outcome: .yes, reason: "")
            }
        }
    }

    private func checks(until refusal: SealRefusal) -> [SealCheck] {
        var refused = false
        return SealCheck.ID.allCases.map { id in
            guard id != refusal.check else {
                refused = true
                return SealCheck(id: id, outcome: .no, reason: refusal.reason)
            }
            return SealCheck(id: id, outcome: refused ? .notChecked : .yes, reason: "")
        }
    }

    private func facts(of bytes: [UInt8], now: Int64) throws(SealVerifierFailure) -> SealFacts {
        let file = try read(bytes)
        guard let place = SignaturePlace(signedRanges: file.signedRanges, fileLength: file.sealLength) else {
            throw SealVerifierFailure(.fileProfile, "the signature does not cover the whole file", readable: true)
        }
        guard let reading = ContainerReading(file.signature) else {
            throw SealVerifierFailure(.sealKey, "the file has no signature that can be read", readable: true)
        }
        guard let key = trust.keys.first(where: { reading.certificates.contains($0.key.certificate.der) }) else {
            throw SealVerifierFailure(.sealKey, "the file is not sealed with a key of this academy", readable: true)
        }
        let digests = SealDigests(of: bytes, place)
        let signedDigest = digests.signed(bytes)
        guard reading.messageDigest == signedDigest.bytes else {
            throw SealVerifierFailure(.contents, "the document is not the one that was signed: its content was changed", ours: true)
        }
        let unsigned = try check(reading, of: key, in: bytes, place, signedDigest: signedDigest)
        let timeStamp = try unsigned.timeStamp.map { token throws(SealVerifierFailure) in try check(token, over: reading.signature, by: key, file) }
        try checkRevocationData(file, key, timeStamp)
        let archives = try checkArchives(file, in: bytes, after: timeStamp, now: now)
        try check(file.claimedSigningTime, key, now: now)
        return SealFacts(
            keyID: key.key.keyID,
            sealedAt: file.claimedSigningTime,
            timeStamp: timeStamp,
            sealDigest: SHA256.digest(reading.signature + (unsigned.timeStamp ?? [])),
            proof: unsigned.proof,
            archives: archives,
            hasRevocationData: file.security != nil,
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
            case .notPDF: throw SealVerifierFailure(.fileProfile, "the file is not a PDF document")
            case .tooLarge: throw SealVerifierFailure(.fileProfile, "the file is larger than any sealed document")
            case .malformed(let reason), .notOurProfile(let reason):
                throw SealVerifierFailure(.fileProfile, "the file has not the form of a sealed document: \(reason)", readable: true)
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
            throw SealVerifierFailure(.container, "the signature has \(reading.signerCount) signers; a seal has one", ours: true)
        }
        guard let signature = try? ECDSASignature(der: reading.signature), signature.isLowS else {
            throw SealVerifierFailure(.container, "the signature value is not in the form that seals have", ours: true)
        }
        guard let unsigned = reading.unsigned else {
            throw SealVerifierFailure(.container, "beside the signature stands something else than a time-stamp and a proof of the log", ours: true)
        }
        let expected = key.container.encode(messageDigest: signedDigest, signature: signature, unsigned)
        guard expected.count <= place.capacity, place.holds(expected, in: bytes) else {
            throw SealVerifierFailure(.container, key.container.difference(from: reading), ours: true)
        }
        guard key.publicKey.verify(signature, of: key.container.attributesDigest(messageDigest: signedDigest)) else {
            throw SealVerifierFailure(.signature, "the signature was not made by the seal key", ours: true)
        }
        return unsigned
    }

    private func check(_ claimed: Int64, _ key: PinnedKey, now: Int64) throws(SealVerifierFailure) {
        guard key.key.use.contains(claimed) else {
            throw SealVerifierFailure(.keyWindow, "the key was not in use at the time the document claims", ours: true)
        }
        let (latest, overflow) = now.addingReportingOverflow(SealVerifier.clockTolerance)
        guard overflow || claimed <= latest else {
            throw SealVerifierFailure(.sealingTime, "the document claims to be sealed in the future", ours: true)
        }
    }
}
