internal import COpenSSL
package import Cryptography
internal import SwiftASN1

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
    package init(pem: String) throws(KeyError) {
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
