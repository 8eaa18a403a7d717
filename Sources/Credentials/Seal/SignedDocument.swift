package import Cryptography

/// A document that is signed and time-stamped, and waits for the proof that the log has it.
///
/// Nothing of it may be given out yet: its file is made by ``finish(with:)``, inside the transaction that appends to the log, or by
/// ``finishWithoutProof()``.
public struct SignedDocument: Sendable {
    /// SHA-256 of what the signature covers.
    package let signedDigest: Digest
    /// SHA-256 of the signature and the time-stamp one behind the other: what the leaf of the log names.
    package let sealDigest: Digest
    /// The key that signed.
    package let keyID: KeyID
    /// Over the signature; nil where no time-stamps are made.
    package let timeStamp: TimeStamp?
    let bytes: [UInt8]
    let place: SignaturePlace
    let digests: SealDigests
    let container: SealContainer
    let signature: ECDSASignature

    /// Bytes of proof that still fit.
    package var room: Int {
        max(0, place.capacity - encode(proof: nil).count - 48)
    }

    /// The file with the proof, the text `c2sp.org/tlog-proof`, beside the signature.
    package func finish(with proof: [UInt8]) throws(SealError) -> SealedDocument { try write(encode(proof: proof)) }

    /// The file of an academy whose log is not begun, and of tests.
    package func finishWithoutProof() throws(SealError) -> SealedDocument { try write(encode(proof: nil)) }

    private func encode(proof: [UInt8]?) -> [UInt8] {
        container.encode(messageDigest: signedDigest, signature: signature, UnsignedAttributes(timeStamp: timeStamp?.token, proof: proof))
    }

    private func write(_ encoded: [UInt8]) throws(SealError) -> SealedDocument {
        guard encoded.count <= place.capacity else {
            throw SealError(.placeTooSmall, "the signature has \(encoded.count) bytes, the document leaves place for \(place.capacity)")
        }
        var bytes = bytes
        place.write(encoded, to: &bytes)
        return SealedDocument(bytes: bytes, digest: digests.document(bytes), signedDigest: signedDigest, keyID: keyID)
    }
}
