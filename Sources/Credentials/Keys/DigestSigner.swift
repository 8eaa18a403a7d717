package import Cryptography

/// Whatever holds a private key of the academy and signs a digest with it: a key in memory, or a token behind PKCS #11 (`CKM_ECDSA`).
package protocol DigestSigner: Sendable {
    var keyID: KeyID { get }

    /// ECDSA over P-256 of this digest itself, which is not hashed again; s may be either of its two forms.
    func sign(_ digest: Digest) throws(KeyError) -> ECDSASignature
}
