internal import COpenSSL

/// The private key behind badges in the form of a JSON Web Token: RSA of 3,072 bits, since Open Badges 3.0 demands RS256. It signs a few hundred a second and
/// is therefore kept away from sealing. Signatures by PKCS #1 1.5 are deterministic.
package struct BadgeTokenKey: Sendable {
    package static let bits: Int32 = 3_072

    package let publicKey: BadgeTokenPublicKey
    private let handle: KeyHandle

    private init(handle: KeyHandle) throws(KeyError) {
        publicKey = try BadgeTokenPublicKey(handle: handle)
        self.handle = handle
    }

    package static func generate() throws(KeyError) -> BadgeTokenKey {
        guard let context = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nil) else { throw .library("generating a key") }
        defer { EVP_PKEY_CTX_free(context) }
        var key: OpaquePointer?
        guard EVP_PKEY_keygen_init(context) == 1, EVP_PKEY_CTX_set_rsa_keygen_bits(context, bits) == 1, EVP_PKEY_keygen(context, &key) == 1, let key
        else { throw .library("generating a key") }
        return try BadgeTokenKey(handle: KeyHandle(owning: key))
    }

    /// From PKCS #8 in DER, not encrypted.
    package init(privateKeyInfo: [UInt8]) throws(KeyError) {
        let key = privateKeyInfo.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var cursor = buffer.baseAddress
            guard let information = d2i_PKCS8_PRIV_KEY_INFO(nil, &cursor, buffer.count) else { return nil }
            defer { PKCS8_PRIV_KEY_INFO_free(information) }
            return EVP_PKCS82PKEY(information)
        }
        guard let key else { throw .library("reading a private key") }
        try self.init(handle: KeyHandle(owning: key))
    }

    /// PKCS #8 in DER, not encrypted.
    package var privateKeyInfo: [UInt8] {
        get throws(KeyError) {
            guard let information = EVP_PKEY2PKCS8(handle.pointer) else { throw .library("writing a private key") }
            defer { PKCS8_PRIV_KEY_INFO_free(information) }
            var buffer: UnsafeMutablePointer<UInt8>?
            let count = i2d_PKCS8_PRIV_KEY_INFO(information, &buffer)
            guard count > 0, let buffer else { throw .library("writing a private key") }
            defer { academy_clear_free(buffer, Int(count)) }
            return Array(UnsafeBufferPointer(start: buffer, count: Int(count)))
        }
    }
}

extension BadgeTokenKey: MessageSigner {
    package var keyID: KeyID { publicKey.keyID }
    package var publicKeyInfo: [UInt8] { publicKey.publicKeyInfo }

    package func sign(message: [UInt8]) throws(KeyError) -> [UInt8] {
        guard let context = EVP_MD_CTX_new() else { throw .library("signing") }
        defer { EVP_MD_CTX_free(context) }
        var signature = [UInt8](repeating: 0, count: Int(Self.bits) / 8)
        var count = signature.count
        guard EVP_DigestSignInit(context, nil, EVP_sha256(), nil, handle.pointer) == 1,
            EVP_DigestSign(context, &signature, &count, message, message.count) == 1, count == signature.count
        else { throw .library("signing") }
        return signature
    }
}
