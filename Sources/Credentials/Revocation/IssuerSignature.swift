internal import COpenSSL

/// ECDSA with SHA-384 over a message, by the root or an intermediate.
enum IssuerSignature {
    /// Ecdsa-Sig-Value in DER.
    static func sign(_ message: [UInt8], with key: PrivateKey) throws(KeyError) -> [UInt8] {
        guard let context = EVP_MD_CTX_new() else { throw .library("signing") }
        defer { EVP_MD_CTX_free(context) }
        var signature = [UInt8](repeating: 0, count: Int(EVP_PKEY_get_size(key.handle.pointer)))
        var count = signature.count
        guard EVP_DigestSignInit(context, nil, EVP_sha384(), nil, key.handle.pointer) == 1,
            EVP_DigestSign(context, &signature, &count, message, message.count) == 1
        else { throw .library("signing") }
        return Array(signature.prefix(count))
    }

    static func isSignature(_ signature: [UInt8], of message: [UInt8], by key: KeyHandle) -> Bool {
        guard let context = EVP_MD_CTX_new() else { return false }
        defer {
            EVP_MD_CTX_free(context)
            ERR_clear_error()
        }
        return EVP_DigestVerifyInit(context, nil, EVP_sha384(), nil, key.pointer) == 1
            && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
    }
}
