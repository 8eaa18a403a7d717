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

    init(unchecked bytes: [UInt8]) { self = bytes.withUnsafeBytes { Digest(unchecked: $0) } }

    /// Of 32 bytes of memory.
    init(unchecked memory: UnsafeRawBufferPointer) {
        var words = SIMD4<UInt64>()
        for index in 0..<4 { words[index] = UInt64(bigEndian: memory.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)) }
        self.words = words
    }

    /// Copies the 32 bytes in order to where there is room for them.
    package func copy(to memory: UnsafeMutableRawBufferPointer) {
        precondition(memory.count >= Digest.count, "a digest takes \(Digest.count) bytes")
        for index in 0..<4 { memory.storeBytes(of: words[index].bigEndian, toByteOffset: 8 * index, as: UInt64.self) }
    }

    /// The 32 bytes in order.
    public var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Digest.count) { buffer, count in
            copy(to: UnsafeMutableRawBufferPointer(buffer))
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
