internal import COpenSSL

/// A public key on Edwards25519 (RFC 8032).
package struct Ed25519PublicKey: Sendable {
    package static let rawBytes = 32
    package static let signatureBytes = 64

    /// As RFC 8032 section 5.1.5 writes it.
    package let raw: [UInt8]
    /// SubjectPublicKeyInfo in DER (RFC 8410).
    package let publicKeyInfo: [UInt8]
    private let handle: KeyHandle

    /// - Throws: ``KeyError`` `key-mismatch` for a key of another kind.
    init(handle: KeyHandle) throws(KeyError) {
        guard EVP_PKEY_get_base_id(handle.pointer) == EVP_PKEY_ED25519 else { throw KeyError(.keyMismatch, "this key is not on Edwards25519") }
        var raw = [UInt8](repeating: 0, count: Self.rawBytes)
        var count = raw.count
        guard EVP_PKEY_get_raw_public_key(handle.pointer, &raw, &count) == 1, count == raw.count else { throw .library("reading a public key") }
        self.raw = raw
        self.handle = handle
        publicKeyInfo = try handle.publicKeyInfo()
    }

    package init(raw: [UInt8]) throws(KeyError) {
        guard raw.count == Self.rawBytes else { throw KeyError(.keyMismatch, "a public key on Edwards25519 has 32 bytes, not \(raw.count)") }
        guard let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, raw, raw.count) else { throw .library("reading a public key") }
        try self.init(handle: KeyHandle(owning: key))
    }

    package init(publicKeyInfo: [UInt8]) throws(KeyError) {
        try self.init(handle: KeyHandle(publicKeyInfo: publicKeyInfo))
    }

    package var keyID: KeyID { KeyID(publicKeyInfo: publicKeyInfo) }

    /// Whether it is this key's signature of exactly this message.
    package func isSignature(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        guard signature.count == Self.signatureBytes, let context = EVP_MD_CTX_new() else { return false }
        defer {
            EVP_MD_CTX_free(context)
            ERR_clear_error()
        }
        return EVP_DigestVerifyInit(context, nil, nil, nil, handle.pointer) == 1
            && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
    }
}

extension Ed25519PublicKey: Hashable {
    package static func == (left: Ed25519PublicKey, right: Ed25519PublicKey) -> Bool { left.raw == right.raw }
    package func hash(into hasher: inout Hasher) { hasher.combine(raw) }
}
