internal import COpenSSL

/// Random bytes for keys, tokens and nonces, from the generator of OpenSSL, seeded by the kernel.
public enum SecureRandom {
    /// Throws rather than return anything that is not random.
    public static func bytes(_ count: Int) throws(CryptographyError) -> [UInt8] {
        guard let length = Int32(exactly: count), length >= 0 else {
            throw CryptographyError(code: .wrongLength, reason: "cannot draw \(count) random bytes at once")
        }
        var bytes = [UInt8](repeating: 0, count: count)
        guard RAND_bytes(&bytes, length) == 1 else {
            ERR_clear_error()
            throw CryptographyError(code: .randomUnavailable, reason: "the system gives no random numbers")
        }
        return bytes
    }
}
