/// A time-stamp over a file and all revisions before it; nobody has judged it.
struct ArchiveTimeStamp: Sendable {
    /// In the file as it was then.
    let place: SignaturePlace
    /// The token, and the zeros that fill the reserved room.
    let contents: [UInt8]
    /// What came into the security store with it.
    let added: SecurityData
}
