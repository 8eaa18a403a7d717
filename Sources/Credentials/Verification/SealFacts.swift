public import Cryptography

/// What an intact seal says. Whether the document is valid is for the register and its status to say.
public struct SealFacts: Sendable {
    /// The key that sealed.
    public let keyID: KeyID
    /// The time of sealing in microseconds since 1970, as the document claims it and within the window of the key.
    public let sealedAt: Int64
    /// Over the signature; nil where the document has none.
    package let timeStamp: TimeStamp?
    /// SHA-256 of signature and time-stamp, which the log's leaf names.
    package let sealDigest: Digest
    /// The proof that the log has it, as it stands in the file, not checked here; nil where the document has none.
    package let proof: [UInt8]?
    /// Of an archived file, the oldest first.
    package let archives: [TimeStamp]
    /// Whether the file carries what it takes to check it later.
    package let hasRevocationData: Bool
    /// The document's title.
    public let title: String
    /// The files inside.
    public let attachments: [Attachment]
    /// SHA-256 of the file in the form at hand, by which status lists name it.
    public let documentDigest: Digest
    /// SHA-256 of the signed bytes.
    public let signedDigest: Digest
}
