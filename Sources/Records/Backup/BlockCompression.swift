import CZlib

/// One block of the stream of records as zlib writes it (RFC 1950).
enum BlockCompression {
    /// In zlib's levels: a backup is made often and beside a server, and most of it are sealed files that do not become smaller.
    private static let level: Int32 = 4

    /// - Throws: ``BackupError`` when zlib has no memory.
    static func compress(_ block: [UInt8]) throws(BackupError) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: Int(compressBound(uLong(block.count))))
        var length = uLongf(output.count)
        guard compress2(&output, &length, block, uLong(block.count), level) == Z_OK else {
            throw BackupError(.unwritable, "the backup cannot be compressed: no memory")
        }
        output.removeLast(output.count - Int(length))
        return output
    }

    /// - Throws: ``BackupError`` `damaged` for anything but one whole stream of at most a block's length.
    static func expand(_ bytes: [UInt8]) throws(BackupError) -> [UInt8] {
        var length = uLongf(BackupFormat.blockLength)
        var consumed = uLong(bytes.count)
        var result = Z_OK
        let output = [UInt8](unsafeUninitializedCapacity: BackupFormat.blockLength) { buffer, count in
            result = uncompress2(buffer.baseAddress, &length, bytes, &consumed)
            count = result == Z_OK ? Int(length) : 0
        }
        guard result == Z_OK, Int(consumed) == bytes.count, !output.isEmpty else { throw .damaged("a block cannot be expanded") }
        return output
    }
}
