/// What a file that follows the academy's grammar holds. Nothing here says that the signature is good.
package struct SealedFile: Sendable {
    /// The two ranges of the input that the signature covers.
    package let signedRanges: [Range<Int>]
    /// The bytes of `/Contents`, with the zeros that fill the reserved room.
    package let signature: [UInt8]
    /// `/M`, the signer's own word, in microseconds since 1970 UTC.
    package let claimedSigningTime: Int64
    package let attachments: [Attachment]
    package let title: String
    /// `dc:identifier` of the metadata: the credential that the document is.
    package let identifier: String
    /// By which seal and time-stamp can be checked later; nil where the file has nothing of the kind.
    package let security: SecurityData?
    /// Bytes of the first revision, which the seal is about.
    package let sealLength: Int
    /// Time-stamps over the whole, of an archived file.
    var archives: [ArchiveTimeStamp] = []
    /// For the next revision; nil where there is no security store to add to.
    var state: RevisionState?
}
