internal import COpenSSL

/// SHA-256 (FIPS 180-4), whole or piece by piece.
public struct SHA256: ~Copyable {
    private let context: OpaquePointer

    /// The algorithm is looked up once: in OpenSSL 3 each look-up takes a lock. An `EVP_MD` is immutable once fetched and counted atomically.
    private nonisolated(unsafe) static let algorithm = EVP_MD_fetch(nil, "SHA256", nil)

    /// Starts a digest that takes its input in pieces.
    public init() {
        guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex2(context, SHA256.algorithm, nil) == 1 else {
            preconditionFailure("libcrypto cannot start SHA-256: out of memory, or its default provider is not installed")
        }
        self.context = context
    }

    private init(context: OpaquePointer) { self.context = context }

    deinit { EVP_MD_CTX_free(context) }

    /// Adds the next piece of input.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        let result = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
        precondition(result == 1, "libcrypto refused input to SHA-256")
    }

    /// Adds the next piece of input.
    public mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// A second digest that has taken the same input so far, for two texts with one beginning.
    public borrowing func fork() -> SHA256 {
        guard let copy = EVP_MD_CTX_new(), EVP_MD_CTX_copy_ex(copy, context) == 1 else {
            preconditionFailure("libcrypto cannot copy the state of SHA-256: out of memory")
        }
        return SHA256(context: copy)
    }

    /// The digest of all pieces.
    public consuming func finish() -> Digest {
        Digest(
            unchecked: [UInt8](unsafeUninitializedCapacity: Digest.count) { buffer, count in
                let result = EVP_DigestFinal_ex(context, buffer.baseAddress, nil)
                precondition(result == 1, "libcrypto could not finish SHA-256")
                count = Digest.count
            }
        )
    }

    /// The digest of bytes that lie in one piece.
    public static func digest(_ bytes: UnsafeRawBufferPointer) -> Digest {
        withUnsafeTemporaryAllocation(byteCount: Digest.count, alignment: 8) { buffer in
            academy_sha256(bytes.baseAddress, bytes.count, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self))
            return Digest(unchecked: UnsafeRawBufferPointer(buffer))
        }
    }

    /// The digest of bytes that lie in one piece.
    public static func digest(_ bytes: [UInt8]) -> Digest {
        bytes.withUnsafeBytes { digest($0) }
    }

    /// The 32 bytes of the digest.
    public static func hash(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Digest.count) { buffer, count in
            academy_sha256(bytes.baseAddress, bytes.count, buffer.baseAddress)
            count = Digest.count
        }
    }

    /// The 32 bytes of the digest.
    public static func hash(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBytes { hash($0) }
    }
}
