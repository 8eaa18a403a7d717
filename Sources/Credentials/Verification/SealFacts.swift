public import Cryptography

/// What an intact seal says. Whether the document is valid is for the register and its status to say.
public struct SealFacts: Sendable {
    /// The key that sealed.
    public let keyID: KeyID
    /// The time that the document counts from, in microseconds since 1970: that of its time-stamp, or else the one it claims.
    public let sealedAt: Int64
    /// The time of sealing that the document claims, in microseconds since 1970.
    public let claimedAt: Int64
    /// Over the signature; nil where the document has none.
    package let timeStamp: TimeStamp?
    /// SHA-256 of signature and time-stamp, which the log's leaf names.
    package let sealDigest: Digest
    /// The entry of the log that is about this document; nil where there is none, or nothing to believe it by.
    package let entry: LogEvidence?
    /// The proof that the log has it, as it stands in the file; nil where the document has none.
    package let proof: [UInt8]?
    /// Of an archived file, the oldest first.
    package let archives: [TimeStamp]
    /// Whether the file carries what it takes to check it later.
    package let hasRevocationData: Bool
    /// The credential that the document is, as its metadata name it.
    public let identifier: String
    /// The badge inside, whose proof was checked; nil where there is none, or no key to check it by.
    package let badge: Badge?
    /// The document's title.
    public let title: String
    /// The files inside.
    public let attachments: [Attachment]
    /// SHA-256 of the file in the form at hand, by which status lists name it.
    public let documentDigest: Digest
    /// SHA-256 of the signed bytes.
    public let signedDigest: Digest
}
