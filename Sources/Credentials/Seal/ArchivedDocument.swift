public import Cryptography

/// An archived form of a document: a file of its own, to be registered beside the form it was made of.
public struct ArchivedDocument: Sendable {
    /// The whole file.
    public let bytes: [UInt8]
    /// SHA-256 of ``bytes``.
    public let digest: Digest
    /// What the time-stamp says, in microseconds since 1970.
    public let archivedAt: Int64
    /// Counts the archived forms of a document from 1.
    public let number: Int
}
