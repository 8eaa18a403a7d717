package import Cryptography

/// Shows that a leaf stands at a place of the tree with a known root.
package struct InclusionProof: Sendable, Hashable {
    /// From 0.
    package let index: Int64
    package let size: Int64
    /// From the leaf's neighbour upwards.
    package let path: [Digest]

    package init(index: Int64, size: Int64, path: [Digest]) {
        self.index = index
        self.size = size
        self.path = path
    }

    /// The root that the tree must have (RFC 9162 section 2.1.3.2); nil when the path is too short, too long, or the leaf outside the tree.
    package func root(of leaf: Digest) -> Digest? {
        guard 0 <= index, index < size else { return nil }
        var place = index
        var last = size - 1
        var root = leaf
        for hash in path {
            guard last > 0 else { return nil }
            if place & 1 == 1 || place == last {
                root = TreeHash.node(hash, root)
                while place & 1 == 0 && place > 0 {
                    place >>= 1
                    last >>= 1
                }
            } else {
                root = TreeHash.node(root, hash)
            }
            place >>= 1
            last >>= 1
        }
        return last == 0 ? root : nil
    }
}
