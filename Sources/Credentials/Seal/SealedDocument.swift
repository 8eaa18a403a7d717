public import Cryptography

/// A file with its seal, as it is stored and given out, never to be made again.
public struct SealedDocument: Sendable {
    /// The whole file.
    public let bytes: [UInt8]
    /// SHA-256 of ``bytes``: what registers and status lists name the document by.
    public let digest: Digest
    /// SHA-256 of what the signature covers, the message-digest of the CMS: what a log leaf can name before the signature is made.
    public let signedDigest: Digest
    /// The key that sealed it.
    public let keyID: KeyID
}
