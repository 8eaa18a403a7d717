public import Cryptography

/// What an intact seal says. Whether the document is valid is for the register and its status to say.
public struct SealFacts: Sendable {
    /// The key that sealed.
    public let keyID: KeyID
    /// The time of sealing in microseconds since 1970, as the document claims it and within the window of the key.
    public let sealedAt: Int64
    /// The document's title.
    public let title: String
    /// The files inside.
    public let attachments: [Attachment]
    /// SHA-256 of the file, by which status lists name it.
    public let documentDigest: Digest
    /// SHA-256 of the signed bytes.
    public let signedDigest: Digest
}
