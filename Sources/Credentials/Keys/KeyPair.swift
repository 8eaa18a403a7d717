internal import COpenSSL
package import Cryptography

/// A private key in the memory of this process, with its public half.
package struct KeyPair: Sendable {
    package let curve: Curve
    /// SubjectPublicKeyInfo in DER.
    package let publicKeyInfo: [UInt8]
    let handle: KeyHandle

    private init(handle: KeyHandle) throws(KeyError) {
        guard let curve = handle.curve else { throw KeyError(.keyMismatch, "the academy's keys are on P-256 or P-384; this one is not") }
        self.curve = curve
        self.handle = handle
        publicKeyInfo = try handle.publicKeyInfo()
    }

    package static func generate(_ curve: Curve) throws(KeyError) -> KeyPair {
        guard let key = academy_generate_key(curve.rawValue) else { throw .library("generating a key") }
        return try KeyPair(handle: KeyHandle(owning: key))
    }

    /// From PKCS #8 in PEM, not encrypted.
    package init(pem: String) throws(KeyError) { try self.init(PrivateKey(pem: pem)) }

    /// - Throws: ``KeyError`` `key-mismatch` for a key of another kind.
    init(_ key: PrivateKey) throws(KeyError) { try self.init(handle: key.handle) }
}

extension KeyPair: DigestSigner {
    package var keyID: KeyID { KeyID(publicKeyInfo: publicKeyInfo) }

    package func sign(_ digest: Digest) throws(KeyError) -> ECDSASignature {
        guard curve == .p256 else { throw KeyError(.keyMismatch, "seals are signed with P-256; this key is on \(curve.rawValue)") }
        guard let context = EVP_PKEY_CTX_new_from_pkey(nil, handle.pointer, nil) else { throw .library("signing") }
        defer { EVP_PKEY_CTX_free(context) }
        let bytes = digest.bytes
        var signature = [UInt8](repeating: 0, count: 72)
        var count = signature.count
        guard EVP_PKEY_sign_init(context) == 1, EVP_PKEY_sign(context, &signature, &count, bytes, bytes.count) == 1 else {
            throw .library("signing")
        }
        return try ECDSASignature(der: Array(signature.prefix(count)))
    }
}
