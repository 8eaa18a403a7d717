internal import COpenSSL

/// HMAC with SHA-256 (RFC 2104, FIPS 198-1) under one key, which is prepared once.
public struct HMACSHA256: Sendable {
    private let prepared: PreparedMAC

    /// A key of any length; 32 random bytes are right.
    public init(key: [UInt8]) throws(CryptographyError) {
        prepared = try PreparedMAC(key: key)
    }

    /// The 32 bytes of the code.
    public func authenticate(_ message: [UInt8]) throws(CryptographyError) -> [UInt8] {
        try prepared.authenticate(message)
    }

    /// Whether this is the code of the message, in time that does not depend on where they differ.
    public func isValid(_ code: [UInt8], for message: [UInt8]) throws(CryptographyError) -> Bool {
        constantTimeEquals(code, try authenticate(message))
    }
}

/// Safe to share: the context is set up in `init`, afterwards only duplicated, which reads it.
private final class PreparedMAC: @unchecked Sendable {
    private let context: OpaquePointer

    private nonisolated(unsafe) static let algorithm = EVP_MAC_fetch(nil, "HMAC", nil)

    init(key: [UInt8]) throws(CryptographyError) {
        guard let context = EVP_MAC_CTX_new(PreparedMAC.algorithm) else { throw .library("setting up HMAC") }
        self.context = context
        // OpenSSL takes a null key for "the key set before"; an empty array may have a null base address.
        let padded = key.isEmpty ? [0] : key
        guard academy_hmac_sha256_init(context, padded, key.count) == 1 else { throw .library("setting up HMAC") }
    }

    deinit { EVP_MAC_CTX_free(context) }

    func authenticate(_ message: [UInt8]) throws(CryptographyError) -> [UInt8] {
        guard let copy = EVP_MAC_CTX_dup(context) else { throw .library("HMAC") }
        defer { EVP_MAC_CTX_free(copy) }
        var code = [UInt8](repeating: 0, count: Digest.count)
        var length = 0
        guard EVP_MAC_update(copy, message, message.count) == 1, EVP_MAC_final(copy, &code, &length, code.count) == 1, length == Digest.count
        else { throw .library("HMAC") }
        return code
    }
}
