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
        try self.init(certificate: key.certificate, issuers: [store.root], signer: signer)
    }

    /// The key that signs.
    public var keyID: KeyID { signer.keyID }

    /// Fills the place of the signature. The time of sealing is the one the document claims; it must lie in the window of the key.
    public func seal(_ document: UnsealedDocument) throws(SealError) -> SealedDocument {
        var bytes = document.bytes
        guard let place = SignaturePlace(signedRanges: document.signedRanges, fileLength: bytes.count), place.digits == document.contents,
            bytes[place.gap.lowerBound] == UInt8(ascii: "<"), bytes[place.gap.upperBound - 1] == UInt8(ascii: ">")
        else { throw SealError(.documentMalformed, "the signed ranges do not leave out just the digits of /Contents and their brackets") }
        let digests = SealDigests(of: bytes, place)
        let signedDigest = digests.signed(bytes)
        let encoded = container.encode(messageDigest: signedDigest, signature: try sign(container.attributesDigest(messageDigest: signedDigest)))
        guard encoded.count <= place.capacity else {
            throw SealError(.placeTooSmall, "the signature has \(encoded.count) bytes, the document leaves place for \(place.capacity)")
        }
        place.write(encoded, to: &bytes)
        return SealedDocument(bytes: bytes, digest: digests.document(bytes), signedDigest: signedDigest, keyID: keyID)
    }

    private func sign(_ digest: Digest) throws(SealError) -> ECDSASignature {
        do {
            return try signer.sign(digest).normalised
        } catch {
            throw SealError(.signingFailed, "the seal key did not sign: \(error.reason)")
        }
    }
}
