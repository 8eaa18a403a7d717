package import Cryptography

extension LogTile {
    package static let longestEntry = Int(UInt16.max)

    /// A tile of hashes.
    package static func bytes(_ hashes: some Sequence<Digest>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(fullWidth * Digest.count)
        for hash in hashes { bytes.append(contentsOf: hash.bytes) }
        return bytes
    }

    /// A bundle of entries: each behind its length in two bytes.
    ///
    /// - Throws: ``LogError`` `log-leaf-malformed` for an entry of more than 65,535 bytes.
    package static func bundle(_ entries: some Sequence<[UInt8]>) throws(LogError) -> [UInt8] {
        var bytes: [UInt8] = []
        for entry in entries {
            guard entry.count <= longestEntry else { throw LogError(.leafMalformed, "an entry of a log has \(longestEntry) bytes at most") }
            bytes.append(UInt8(entry.count >> 8))
            bytes.append(UInt8(entry.count & 0xFF))
            bytes.append(contentsOf: entry)
        }
        return bytes
    }

    /// The hashes of this tile.
    ///
    /// - Throws: ``LogError`` `log-tile-malformed` when there are more or fewer.
    package func readHashes(_ bytes: [UInt8]) throws(LogError) -> [Digest] {
        guard bytes.count == width * Digest.count else { throw malformed("it has \(bytes.count) bytes, not \(width * Digest.count)") }
        var hashes: [Digest] = []
        hashes.reserveCapacity(width)
        for start in stride(from: 0, to: bytes.count, by: Digest.count) {
            guard let hash = try? Digest(bytes[start..<start + Digest.count]) else { throw malformed("it holds no hashes") }
            hashes.append(hash)
        }
        return hashes
    }

    /// The entries of this bundle.
    ///
    /// - Throws: ``LogError`` `log-tile-malformed` when there are more or fewer, or one is cut off.
    package func readEntries(_ bytes: [UInt8]) throws(LogError) -> [[UInt8]] {
        var entries: [[UInt8]] = []
        entries.reserveCapacity(width)
        var position = 0
        while position < bytes.count {
            guard entries.count < width, bytes.count - position >= 2 else { throw malformed("it has more than \(width) entries") }
            let count = Int(bytes[position]) << 8 | Int(bytes[position + 1])
            position += 2
            guard bytes.count - position >= count else { throw malformed("an entry is cut off") }
            entries.append(Array(bytes[position..<position + count]))
            position += count
        }
        guard entries.count == width else { throw malformed("it has \(entries.count) entries, not \(width)") }
        return entries
    }

    private func malformed(_ reason: String) -> LogError { LogError(.tileMalformed, "\(path) is no tile of a log: \(reason)") }
}

extension MerkleTree {
    /// The content of a tile of hashes that this tree knows.
    package func bytes(of tile: LogTile) throws(LogError) -> [UInt8] {
        var hashes: [Digest] = []
        for node in tile.nodes { hashes.append(try hash(of: node)) }
        return LogTile.bytes(hashes)
    }
}
