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
}
