/// A key of the academy as everybody may know it: its certificate and when it was used.
package struct CertifiedKey: Sendable, Hashable {
    package let certificate: Certificate
    /// When what this key signed counts, in microseconds since 1970, the end not included. Lies within what the certificate allows; shorter when the
    /// key was replaced or lost before its time.
    package let use: Range<Int64>
    /// That it may no longer be believed, and since when; nil of nearly all keys. ``use`` ends there at the latest.
    package let revocation: KeyRevocation?

    package var keyID: KeyID { certificate.keyID }

    package init(certificate: Certificate, use: Range<Int64>, revocation: KeyRevocation? = nil) {
        self.certificate = certificate
        self.use = use.lowerBound..<max(use.lowerBound, min(use.upperBound, revocation?.effective ?? use.upperBound))
        self.revocation = revocation
    }

    /// Whether somebody else has, or may have had, the private key, so that it can state any time by itself.
    package var isLost: Bool { revocation?.reason.isCompromise ?? false }
}
