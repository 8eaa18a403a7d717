package import Cryptography

/// Whoever believes the time-stamps of one authority.
package protocol TimeStampVerifier: Sendable {
    var authority: TimeStampAuthorityID { get }

    /// The certificate of the authority's key and those above it.
    var certificates: [Certificate] { get }

    /// - Throws: ``TimeStampError`` unless the authority made this token over this digest.
    func verify(_ token: [UInt8], imprint: Digest) throws(TimeStampError) -> TimeStamp
}
