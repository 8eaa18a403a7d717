package import Cryptography

/// Whoever gives time-stamps: the academy's own key, or an authority behind a URL.
package protocol TimeStamper: Sendable {
    /// A time-stamp over this digest, checked. Takes as long as the authority does.
    func stamp(_ imprint: Digest) throws(TimeStampError) -> TimeStamp
}
