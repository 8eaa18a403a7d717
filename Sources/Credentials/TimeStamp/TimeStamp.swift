/// That something existed at a time, by the word of a time-stamp authority (RFC 3161).
package struct TimeStamp: Sendable, Hashable {
    /// TimeStampToken: the ContentInfo as it stands in a file.
    package let token: [UInt8]
    /// In microseconds since 1970, whole seconds.
    package let time: Int64
    /// Who says so.
    package let authority: TimeStampAuthorityID
    /// Whether the authority's key may have been in other hands, which could have made it at any time: then it proves none by itself.
    package var isDoubtful = false
}
