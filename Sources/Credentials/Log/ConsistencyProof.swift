package import Cryptography

/// Shows that a tree grew out of another by appending only.
package struct ConsistencyProof: Sendable, Hashable {
    package let old: Int64
    package let size: Int64
    /// As RFC 6962 section 2.1.2 orders it.
    package let path: [Digest]

    package init(old: Int64, size: Int64, path: [Digest]) {
        self.old = old
        self.size = size
        self.path = path
    }

    /// Whether it leads from one root to the other (RFC 9162 section 2.1.4.2). Every tree grew out of the empty one, and itself: by an empty path.
    package func holds(from oldRoot: Digest, to root: Digest) -> Bool {
        guard 0 <= old, old <= size else { return false }
        if old == size { return path.isEmpty && oldRoot == root }
        if old == 0 { return path.isEmpty && oldRoot == TreeHash.empty }
        var hashes = path[...]
        var place = old - 1
        var last = size - 1
        while place & 1 == 1 {
            place >>= 1
            last >>= 1
        }
        // A complete old tree is itself the first hash.
        guard let start = place > 0 ? hashes.popFirst() : oldRoot else { return false }
        var (before, after) = (start, start)
        for hash in hashes {
            guard last > 0 else { return false }
            if place & 1 == 1 || place == last {
                before = TreeHash.node(hash, before)
                after = TreeHash.node(hash, after)
                while place & 1 == 0 && place > 0 {
                    place >>= 1
                    last >>= 1
                }
            } else {
                after = TreeHash.node(after, hash)
            }
            place >>= 1
            last >>= 1
        }
        return last == 0 && before == oldRoot && after == root
    }
}
