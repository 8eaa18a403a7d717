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

    package static func generate() throws(KeyError) -> BadgeTokenKey { try BadgeTokenKey(PrivateKey.generate(.rsa3072)) }

    /// - Throws: ``KeyError`` `key-mismatch` for a key of another kind.
    init(_ key: PrivateKey) throws(KeyError) { try self.init(handle: key.handle) }
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
