internal import COpenSSL

/// A private key on Edwards25519 in the memory of this process (RFC 8032), with its public half. Signatures are deterministic.
package struct Ed25519KeyPair: Sendable {
    package let publicKey: Ed25519PublicKey
    private let handle: KeyHandle

    private init(handle: KeyHandle) throws(KeyError) {
        publicKey = try Ed25519PublicKey(handle: handle)
        self.handle = handle
    }

    package static func generate() throws(KeyError) -> Ed25519KeyPair { try Ed25519KeyPair(PrivateKey.generate(.ed25519)) }

    /// - Throws: ``KeyError`` `key-mismatch` for a key of another kind.
    init(_ key: PrivateKey) throws(KeyError) { try self.init(handle: key.handle) }

    /// From the 32 bytes of RFC 8032 section 5.1.5.
    package init(seed: [UInt8]) throws(KeyError) {
        guard seed.count == 32 else { throw KeyError(.keyMismatch, "a key on Edwards25519 is made of 32 bytes, not of \(seed.count)") }
        guard let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count) else { throw .library("reading a private key") }
        try self.init(handle: KeyHandle(owning: key))
    }
}

extension Ed25519KeyPair: MessageSigner {
    package var keyID: KeyID { publicKey.keyID }
    package var publicKeyInfo: [UInt8] { publicKey.publicKeyInfo }

    package func sign(message: [UInt8]) throws(KeyError) -> [UInt8] {
        guard let context = EVP_MD_CTX_new() else { throw .library("signing") }
        defer { EVP_MD_CTX_free(context) }
        var signature = [UInt8](repeating: 0, count: Ed25519PublicKey.signatureBytes)
        var count = signature.count
        guard EVP_DigestSignInit(context, nil, nil, nil, handle.pointer) == 1,
            EVP_DigestSign(context, &signature, &count, message, message.count) == 1, count == signature.count
        else { throw .library("signing") }
        return signature
    }
}
