internal import Cryptography

/// Bytes that only files sealed by one key carry: the certificate's hash, which is a signed attribute, and the point of the public key, which is in
/// the certificate. A file in which one of them was damaged still has the other.
struct SealMark: Sendable, Hashable {
    let bytes: [UInt8]

    static func marks(of certificate: Certificate) -> [SealMark] {
        // SubjectPublicKeyInfo of P-256 ends with the coordinates x and y.
        [SealMark(bytes: certificate.fingerprint.bytes), SealMark(bytes: Array(certificate.publicKeyInfo.suffix(64)))]
    }
}
