/// A key of the academy as everybody may know it: its certificate and when it was used.
package struct CertifiedKey: Sendable, Hashable {
    package let certificate: Certificate
    /// When what this key signed counts, in microseconds since 1970, the end not included. Lies within what the certificate allows; shorter when the
    /// key was replaced or lost before its time.
    package let use: Range<Int64>

    package var keyID: KeyID { certificate.keyID }

    package init(certificate: Certificate, use: Range<Int64>) {
        self.certificate = certificate
        self.use = use
    }
}
