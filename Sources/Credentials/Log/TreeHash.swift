package import Cryptography

/// The hashes of a log's tree (RFC 6962 section 2.1): leaves and nodes begin with different bytes, so that neither passes for the other.
package enum TreeHash {
    /// The root of the tree without leaves.
    package static let empty = SHA256.digest([])

    package static func leaf(_ entry: [UInt8]) -> Digest {
        SHA256.digest(
            [UInt8](unsafeUninitializedCapacity: entry.count + 1) { buffer, count in
                buffer[0] = 0
                _ = UnsafeMutableBufferPointer(rebasing: buffer[1...]).update(from: entry)
                count = entry.count + 1
            }
        )
    }

    package static func node(_ left: Digest, _ right: Digest) -> Digest {
        withUnsafeTemporaryAllocation(byteCount: 1 + 2 * Digest.count, alignment: 8) { buffer in
            buffer[0] = 1
            left.copy(to: UnsafeMutableRawBufferPointer(rebasing: buffer[1...]))
            right.copy(to: UnsafeMutableRawBufferPointer(rebasing: buffer[(1 + Digest.count)...]))
            return SHA256.digest(UnsafeRawBufferPointer(buffer))
        }
    }

    /// The root over complete trees that stand beside each other, the largest first; nil for none.
    static func fold(_ hashes: some BidirectionalCollection<Digest>) -> Digest? {
        guard var root = hashes.last else { return nil }
        for hash in hashes.dropLast().reversed() { root = node(hash, root) }
        return root
    }

    /// The root of the complete tree over these hashes, whose number is a power of two.
    static func complete(_ hashes: some Collection<Digest>) -> Digest {
        var row = Array(hashes)
        precondition(row.count.nonzeroBitCount == 1, "a complete tree has a power of two of leaves")
        while row.count > 1 { row = stride(from: 0, to: row.count, by: 2).map { node(row[$0], row[$0 + 1]) } }
        return row[0]
    }
}
