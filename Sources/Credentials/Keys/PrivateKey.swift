internal import COpenSSL
internal import SwiftASN1

/// A private key of any of the academy's kinds, as it comes out of a file or the generator; what signs is made from it.
struct PrivateKey: Sendable {
    let algorithm: KeyAlgorithm
    /// SubjectPublicKeyInfo in DER.
    let publicKeyInfo: [UInt8]
    let handle: KeyHandle

    var keyID: KeyID { KeyID(publicKeyInfo: publicKeyInfo) }

    init(handle: KeyHandle) throws(KeyError) {
        guard let algorithm = handle.algorithm else { throw KeyError(.keyMismatch, "the key is of a kind that the academy does not use") }
        self.algorithm = algorithm
        self.handle = handle
        publicKeyInfo = try handle.publicKeyInfo()
    }

    static func generate(_ algorithm: KeyAlgorithm) throws(KeyError) -> PrivateKey {
        let key =
            switch algorithm {
            case .p256: academy_generate_key(Curve.p256.rawValue)
            case .p384: academy_generate_key(Curve.p384.rawValue)
            case .ed25519: academy_generate_ed25519_key()
            case .rsa3072: academy_generate_rsa_key(3_072)
            }
        guard let key else { throw .library("generating a key") }
        return try PrivateKey(handle: KeyHandle(owning: key))
    }

    /// From PKCS #8 in PEM, not encrypted.
    init(pem: String) throws(KeyError) {
        guard let document = try? PEMDocument(pemString: pem), document.discriminator == "PRIVATE KEY" else {
            throw KeyError(.keyMismatch, "not a private key in PEM (PKCS #8, not encrypted)")
        }
        let key = document.derBytes.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var cursor = buffer.baseAddress
            guard let information = d2i_PKCS8_PRIV_KEY_INFO(nil, &cursor, buffer.count) else { return nil }
            defer { PKCS8_PRIV_KEY_INFO_free(information) }
            return EVP_PKCS82PKEY(information)
        }
        guard let key else { throw .library("reading a private key") }
        try self.init(handle: KeyHandle(owning: key))
    }

    /// PKCS #8 in PEM, not encrypted.
    var pem: String {
        get throws(KeyError) {
            guard let information = EVP_PKEY2PKCS8(handle.pointer) else { throw .library("writing a private key") }
            defer { PKCS8_PRIV_KEY_INFO_free(information) }
            var buffer: UnsafeMutablePointer<UInt8>?
            let count = i2d_PKCS8_PRIV_KEY_INFO(information, &buffer)
            guard count > 0, let buffer else { throw .library("writing a private key") }
            defer { academy_clear_free(buffer, Int(count)) }
            return PEMDocument(type: "PRIVATE KEY", derBytes: Array(UnsafeBufferPointer(start: buffer, count: Int(count)))).pemString + "\n"
        }
    }
}
