/// Bytes that are looked at piece by piece, wherever they lie.
package protocol ByteSource {
    var size: Int64 { get }

    /// - Returns: fewer than asked for only at the end.
    func bytes(at offset: Int64, count: Int) throws -> [UInt8]
}

extension ByteSource {
    /// The last bytes, all of them where there are fewer.
    func tail(_ count: Int) throws -> [UInt8] {
        let count = Int(min(Int64(count), size))
        return try bytes(at: size - Int64(count), count: count)
    }
}

/// Little-endian numbers, as ZIP writes them, and big-endian ones, as images do; zero beyond the end.
struct ByteFields {
    let bytes: [UInt8]

    func little16(_ offset: Int) -> Int { at(offset) | at(offset + 1) << 8 }
    func little32(_ offset: Int) -> Int64 { Int64(little16(offset)) | Int64(little16(offset + 2)) << 16 }
    func big16(_ offset: Int) -> Int { at(offset) << 8 | at(offset + 1) }
    func big32(_ offset: Int) -> Int64 { Int64(big16(offset)) << 16 | Int64(big16(offset + 2)) }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self) }

    private func at(_ offset: Int) -> Int { bytes.indices.contains(offset) ? Int(bytes[offset]) : 0 }
}
