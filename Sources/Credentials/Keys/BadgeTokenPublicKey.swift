internal import COpenSSL

/// The public half of a ``BadgeTokenKey``.
package struct BadgeTokenPublicKey: Sendable {
    /// SubjectPublicKeyInfo in DER.
    package let publicKeyInfo: [UInt8]
    /// Big-endian, without leading zeros.
    package let modulus: [UInt8]
    package let exponent: [UInt8]
    private let handle: KeyHandle

    /// - Throws: ``KeyError`` `key-mismatch` for a key of another kind or size.
    init(handle: KeyHandle) throws(KeyError) {
        guard EVP_PKEY_get_base_id(handle.pointer) == EVP_PKEY_RSA, EVP_PKEY_get_bits(handle.pointer) == BadgeTokenKey.bits else {
            throw KeyError(.keyMismatch, "badge tokens are signed with RSA of \(BadgeTokenKey.bits) bits; this key is another")
        }
        self.handle = handle
        modulus = try Self.number("n", of: handle)
        exponent = try Self.number("e", of: handle)
        publicKeyInfo = try handle.publicKeyInfo()
    }

    package init(publicKeyInfo: [UInt8]) throws(KeyError) {
        try self.init(handle: KeyHandle(publicKeyInfo: publicKeyInfo))
    }

    package var keyID: KeyID { KeyID(publicKeyInfo: publicKeyInfo) }

    private static func number(_ name: String, of handle: KeyHandle) throws(KeyError) -> [UInt8] {
        var number: OpaquePointer?
        guard EVP_PKEY_get_bn_param(handle.pointer, name, &number) == 1, let number else { throw .library("reading a public key") }
        defer { BN_free(number) }
        var bytes = [UInt8](repeating: 0, count: (Int(BN_num_bits(number)) + 7) / 8)
        guard BN_bn2bin(number, &bytes) == bytes.count else { throw .library("reading a public key") }
        return bytes
    }

    /// Whether it is this key's signature (RS256) of exactly this message.
    package func isSignature(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        guard signature.count == Int(BadgeTokenKey.bits) / 8, let context = EVP_MD_CTX_new() else { return false }
        defer {
            EVP_MD_CTX_free(context)
            ERR_clear_error()
        }
        return EVP_DigestVerifyInit(context, nil, EVP_sha256(), nil, handle.pointer) == 1
            && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
    }
}

extension BadgeTokenPublicKey: Hashable {
    package static func == (left: BadgeTokenPublicKey, right: BadgeTokenPublicKey) -> Bool { left.publicKeyInfo == right.publicKeyInfo }
    package func hash(into hasher: inout Hasher) { hasher.combine(publicKeyInfo) }
}
