/// 32 bytes of SHA-256.
public struct Digest: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Length in bytes.
    public static let count = 32

    /// Big-endian, so that comparing words in order compares bytes in order.
    private let words: SIMD4<UInt64>

    /// Takes exactly 32 bytes.
    public init(_ bytes: some Collection<UInt8>) throws(CryptographyError) {
        guard bytes.count == Digest.count else {
            throw CryptographyError(code: .wrongLength, reason: "a SHA-256 digest has 32 bytes, not \(bytes.count)")
        }
        self.init(unchecked: Array(bytes))
    }

    /// Takes exactly 64 lower-case hexadecimal digits.
    public init(hexadecimal: String) throws(CryptographyError) {
        try self.init(Hexadecimal.decode(hexadecimal))
    }

    init(unchecked bytes: [UInt8]) {
        var words = SIMD4<UInt64>()
        for index in 0..<Digest.count { words[index >> 3] = words[index >> 3] << 8 | UInt64(bytes[index]) }
        self.words = words
    }

    /// The 32 bytes in order.
    public var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Digest.count) { buffer, count in
            for index in 0..<Digest.count { buffer[index] = UInt8(truncatingIfNeeded: words[index >> 3] >> UInt64(56 - 8 * (index & 7))) }
            count = Digest.count
        }
    }

    /// 64 lower-case digits.
    public var hexadecimal: String { Hexadecimal.encode(bytes) }

    /// ``hexadecimal``
    public var description: String { hexadecimal }

    /// The order of the bytes.
    public static func < (left: Digest, right: Digest) -> Bool {
        for index in 0..<4 where left.words[index] != right.words[index] { return left.words[index] < right.words[index] }
        return false
    }
}
