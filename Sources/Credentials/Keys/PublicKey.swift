internal import COpenSSL
package import Cryptography

/// A P-256 key that checks signatures.
package struct PublicKey: Sendable {
    package let keyID: KeyID
    private let handle: KeyHandle

    /// From SubjectPublicKeyInfo in DER.
    package init(publicKeyInfo: [UInt8]) throws(KeyError) {
        handle = try KeyHandle(publicKeyInfo: publicKeyInfo)
        guard handle.curve == .p256 else { throw KeyError(.keyMismatch, "seals are signed with P-256; this key is of another kind") }
        keyID = KeyID(publicKeyInfo: publicKeyInfo)
    }

    /// Whether this key signed this digest. Which of the two forms of s is used is the caller's to judge.
    package func verify(_ signature: ECDSASignature, of digest: Digest) -> Bool {
        guard let context = EVP_PKEY_CTX_new_from_pkey(nil, handle.pointer, nil) else { return false }
        defer { EVP_PKEY_CTX_free(context) }
        let bytes = digest.bytes
        let encoded = signature.der
        guard EVP_PKEY_verify_init(context) == 1, EVP_PKEY_verify(context, encoded, encoded.count, bytes, bytes.count) == 1 else {
            ERR_clear_error()
            return false
        }
        return true
    }
}
