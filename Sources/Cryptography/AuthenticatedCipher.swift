internal import COpenSSL

/// AES-256 in Galois/Counter Mode (NIST SP 800-38D), with the 16-byte tag appended to the ciphertext.
///
/// A nonce must never be used twice under one key; draw 12 random bytes and change the key before 2^32 messages (SP 800-38D 8.3).
public enum AuthenticatedCipher {
    /// Length of a key in bytes.
    public static let keyLength = 32
    /// Length of a nonce in bytes.
    public static let nonceLength = 12
    /// Length of the tag in bytes, by which the sealed form is longer than the plaintext.
    public static let tagLength = 16

    /// Fetched once: in OpenSSL 3 each look-up takes a lock. An `EVP_CIPHER` is immutable once fetched and counted atomically.
    private nonisolated(unsafe) static let algorithm = EVP_CIPHER_fetch(nil, "AES-256-GCM", nil)

    /// Encrypts and authenticates; the associated data is authenticated only.
    public static func seal(
        _ plaintext: [UInt8],
        key: [UInt8],
        nonce: [UInt8],
        associatedData: [UInt8] = []
    ) throws(CryptographyError) -> [UInt8] {
        let context = try prepare(key: key, nonce: nonce, encrypt: true)
        defer { EVP_CIPHER_CTX_free(context) }
        var output = [UInt8](repeating: 0, count: plaintext.count + tagLength)
        guard process(context, associatedData: associatedData, input: plaintext, count: plaintext.count, output: &output) else {
            throw .library("AES-256-GCM")
        }
        var tag = [UInt8](repeating: 0, count: tagLength)
        guard EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, Int32(tagLength), &tag) == 1 else { throw .library("AES-256-GCM") }
        output.replaceSubrange(plaintext.count..., with: tag)
        return output
    }

    /// The plaintext, or ``CryptographyError/Code/authenticationFailed`` if key, nonce, associated data and sealed form do not belong together.
    public static func open(
        _ sealed: [UInt8],
        key: [UInt8],
        nonce: [UInt8],
        associatedData: [UInt8] = []
    ) throws(CryptographyError) -> [UInt8] {
        guard sealed.count >= tagLength else {
            throw CryptographyError(code: .wrongLength, reason: "a sealed message has at least \(tagLength) bytes, not \(sealed.count)")
        }
        let context = try prepare(key: key, nonce: nonce, encrypt: false)
        defer { EVP_CIPHER_CTX_free(context) }
        let count = sealed.count - tagLength
        var tag = Array(sealed[count...])
        var output = [UInt8](repeating: 0, count: count)
        guard EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, Int32(tagLength), &tag) == 1 else { throw .library("AES-256-GCM") }
        guard process(context, associatedData: associatedData, input: sealed, count: count, output: &output) else {
            ERR_clear_error()
            throw CryptographyError(
                code: .authenticationFailed,
                reason: "the sealed message was changed, or the key is not the one it was sealed with"
            )
        }
        return output
    }

    private static func prepare(key: [UInt8], nonce: [UInt8], encrypt: Bool) throws(CryptographyError) -> OpaquePointer {
        guard key.count == keyLength else {
            throw CryptographyError(code: .wrongLength, reason: "a key of AES-256 has \(keyLength) bytes, not \(key.count)")
        }
        guard nonce.count == nonceLength else {
            throw CryptographyError(code: .wrongLength, reason: "a nonce has \(nonceLength) bytes, not \(nonce.count)")
        }
        guard let context = EVP_CIPHER_CTX_new() else { throw .library("AES-256-GCM") }
        guard EVP_CipherInit_ex2(context, algorithm, key, nonce, encrypt ? 1 : 0, nil) == 1 else {
            EVP_CIPHER_CTX_free(context)
            throw .library("AES-256-GCM")
        }
        return context
    }

    /// False as well when decryption finds a wrong tag. Lengths pass through C's `int`; longer ones are refused.
    private static func process(
        _ context: OpaquePointer,
        associatedData: [UInt8],
        input: [UInt8],
        count: Int,
        output: inout [UInt8]
    ) -> Bool {
        guard let dataLength = Int32(exactly: associatedData.count), let inputLength = Int32(exactly: count) else { return false }
        var written: Int32 = 0
        guard associatedData.isEmpty || EVP_CipherUpdate(context, nil, &written, associatedData, dataLength) == 1 else { return false }
        guard inputLength == 0 || EVP_CipherUpdate(context, &output, &written, input, inputLength) == 1 else { return false }
        var end = [UInt8](repeating: 0, count: tagLength)
        return EVP_CipherFinal_ex(context, &end, &written) == 1
    }
}
