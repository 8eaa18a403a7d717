internal import Cryptography

/// Seals documents with one key: a PAdES baseline signature (B-B) in the place the writer left for it.
public struct Sealer: Sendable {
    private let signer: any DigestSigner
    private let container: SealContainer

    /// `issuers` are the certificates above the key's own, up to and with the root.
    package init(certificate: Certificate, issuers: [Certificate], signer: any DigestSigner) throws(KeyError) {
        guard signer.keyID == certificate.keyID else { throw KeyError(.keyMismatch, "the private key does not belong to the certificate") }
        self.signer = signer
        container = SealContainer(certificate: certificate, issuers: issuers)
    }

    /// With the key of the store that signs at this instant (microseconds since 1970).
    public init(_ store: KeyStore, at now: Int64) throws(KeyError) {
        let (key, signer) = try store.sealKey(at: now)
        try self.init(certificate: key.certificate, issuers: store.issuers(of: key.certificate), signer: signer)
    }

    /// With the certificate of the store's key that signs at this instant, and the private key on a token.
    package init(_ store: KeyStore, at now: Int64, signer: any DigestSigner) throws(KeyError) {
        let key = try store.key(.seal, at: now)
        try self.init(certificate: key.certificate, issuers: store.issuers(of: key.certificate), signer: signer)
    }

    /// The key that signs.
    public var keyID: KeyID { signer.keyID }

    /// Signs and finishes at once, for an academy whose log is not begun. The time of sealing is the one the document claims; it must lie in the
    /// window of the key.
    public func seal(_ document: UnsealedDocument) throws(SealError) -> SealedDocument { try sign(document).finishWithoutProof() }

    /// Signs a document, and has the signature time-stamped. What follows is for the one place where the log is written, see ``SignedDocument``.
    ///
    /// - Throws: ``SealError``; `seal-time-stamp-failed` with the reason of the authority, after which the document may be signed again.
    package func sign(_ document: UnsealedDocument, timeStamper: (any TimeStamper)? = nil) throws(SealError) -> SignedDocument {
        let bytes = document.bytes
        guard let place = SignaturePlace(signedRanges: document.signedRanges, fileLength: bytes.count), place.digits == document.contents,
            bytes[place.gap.lowerBound] == UInt8(ascii: "<"), bytes[place.gap.upperBound - 1] == UInt8(ascii: ">")
        else { throw SealError(.documentMalformed, "the signed ranges do not leave out just the digits of /Contents and their brackets") }
        let digests = SealDigests(of: bytes, place)
        let signedDigest = digests.signed(bytes)
        let signature = try sign(container.attributesDigest(messageDigest: signedDigest))
        let value = signature.der
        let timeStamp = try timeStamper.map { stamper throws(SealError) in
            do throws(TimeStampError) {
                return try stamper.stamp(SHA256.digest(value))
            } catch {
                throw SealError(.timeStampFailed, error.reason)
            }
        }
        return SignedDocument(
            signedDigest: signedDigest,
            sealDigest: SHA256.digest(value + (timeStamp?.token ?? [])),
            keyID: keyID,
            timeStamp: timeStamp,
            bytes: bytes,
            place: place,
            digests: digests,
            container: container,
            signature: signature
        )
    }

    private func sign(_ digest: Digest) throws(SealError) -> ECDSASignature {
        do {
            return try signer.sign(digest).normalised
        } catch {
            throw SealError(.signingFailed, "the seal key did not sign: \(error.reason)")
        }
    }
}
