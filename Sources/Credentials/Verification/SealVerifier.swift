internal import Cryptography

/// Examines files against pinned keys: no network, no trust store of the system, no other kind of signature.
public struct SealVerifier: Sendable {
    /// How far a document may claim to be sealed after the reader's clock, in microseconds: five minutes, for clocks that differ.
    static let clockTolerance: Int64 = 300_000_000

    private let trust: LoadedTrust
    private let scanner: SealMarkScanner

    /// Takes trust that was loaded, and so checked, before.
    public init(trust: LoadedTrust) {
        self.trust = trust
        scanner = SealMarkScanner(trust.keys.flatMap(\.marks))
    }

    /// Examines a whole file; `now` is in microseconds since 1970. A hostile file costs some milliseconds at most.
    public func examine(_ bytes: [UInt8], now: Int64) -> SealExamination {
        do {
            let facts = try facts(of: bytes, now: now)
            return SealExamination(checks: checks(until: nil), verdict: .intact(facts))
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

    private func checks(until refusal: SealRefusal?) -> [SealCheck] {
        var refused = false
        return SealCheck.ID.allCases.map { id in
            guard id != refusal?.check else {
                refused = true
                return SealCheck(id: id, outcome: .no, reason: refusal?.reason ?? "")
            }
            return SealCheck(id: id, outcome: refused ? .notChecked : .yes, reason: "")
        }
    }

    private func facts(of bytes: [UInt8], now: Int64) throws(Failure) -> SealFacts {
        let file = try read(bytes)
        guard let place = SignaturePlace(signedRanges: file.signedRanges, fileLength: bytes.count) else {
            throw Failure(.fileProfile, "the signature does not cover the whole file", readable: true)
        }
        guard let reading = ContainerReading(file.signature) else {
            throw Failure(.sealKey, "the file has no signature that can be read", readable: true)
        }
        guard let key = trust.keys.first(where: { reading.certificates.contains($0.sealKey.certificate.der) }) else {
            throw Failure(.sealKey, "the file is not sealed with a key of this academy", readable: true)
        }
        let digests = SealDigests(of: bytes, place)
        let signedDigest = digests.signed(bytes)
        guard reading.messageDigest == signedDigest.bytes else {
            throw Failure(.contents, "the document is not the one that was signed: its content was changed", ours: true)
        }
        try check(reading, of: key, in: bytes, place, signedDigest: signedDigest)
        try check(file.claimedSigningTime, key, now: now)
        return SealFacts(
            keyID: key.sealKey.keyID,
            sealedAt: file.claimedSigningTime,
            title: file.title,
            attachments: file.attachments,
            documentDigest: digests.document(bytes),
            signedDigest: signedDigest
        )
    }

    private func read(_ bytes: [UInt8]) throws(Failure) -> SealedFile {
        do {
            return try StrictReader.read(bytes)
        } catch {
            switch error {
            case .notPDF: throw Failure(.fileProfile, "the file is not a PDF document")
            case .tooLarge: throw Failure(.fileProfile, "the file is larger than any sealed document")
            case .malformed(let reason), .notOurProfile(let reason):
                throw Failure(.fileProfile, "the file has not the form of a sealed document: \(reason)", readable: true)
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
    ) throws(Failure) {
        guard reading.signerCount == 1 else {
            throw Failure(.container, "the signature has \(reading.signerCount) signers; a seal has one", ours: true)
        }
        guard let signature = try? ECDSASignature(der: reading.signature), signature.isLowS else {
            throw Failure(.container, "the signature value is not in the form that seals have", ours: true)
        }
        let expected = key.container.encode(messageDigest: signedDigest, signature: signature)
        guard expected.count <= place.capacity, place.holds(expected, in: bytes) else {
            throw Failure(.container, key.container.difference(from: reading), ours: true)
        }
        guard key.publicKey.verify(signature, of: key.container.attributesDigest(messageDigest: signedDigest)) else {
            throw Failure(.signature, "the signature was not made by the seal key", ours: true)
        }
    }

    private func check(_ claimed: Int64, _ key: PinnedKey, now: Int64) throws(Failure) {
        guard key.sealKey.use.contains(claimed) else {
            throw Failure(.keyWindow, "the key was not in use at the time the document claims", ours: true)
        }
        let (latest, overflow) = now.addingReportingOverflow(SealVerifier.clockTolerance)
        guard overflow || claimed <= latest else {
            throw Failure(.sealingTime, "the document claims to be sealed in the future", ours: true)
        }
    }
}

/// Why an examination ended before its end.
private struct Failure: Error {
    let refusal: SealRefusal
    /// The file carries a pinned certificate.
    let ours: Bool
    /// The file is a PDF document, of whatever kind.
    let readable: Bool

    init(_ check: SealCheck.ID, _ reason: String, ours: Bool = false, readable: Bool = false) {
        refusal = SealRefusal(check: check, reason: reason)
        self.ours = ours
        self.readable = readable
    }
}
