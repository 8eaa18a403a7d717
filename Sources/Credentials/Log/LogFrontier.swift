package import Cryptography

/// All that a log must know of its tree to append to it: the roots of the complete trees it consists of, one for each bit of its size.
package struct LogFrontier: Sendable, Hashable {
    /// Far beyond what can be counted, and small enough that no sum of places overflows.
    package static let largestSize: Int64 = 1 << 53

    package private(set) var size: Int64
    /// The largest tree first.
    package private(set) var hashes: [Digest]

    /// The tree without leaves.
    package init() {
        size = 0
        hashes = []
    }

    /// As it was kept.
    package init(size: Int64, hashes: [Digest]) throws(LogError) {
        guard (0...Self.largestSize).contains(size), hashes.count == size.nonzeroBitCount else {
            throw LogError(.treeMalformed, "a tree of \(size) leaves does not consist of \(hashes.count) complete trees")
        }
        self.size = size
        self.hashes = hashes
    }

    package var root: Digest { TreeHash.fold(hashes) ?? TreeHash.empty }

    /// The path by which the next leaf will stand in the tree that it completes: there is nothing to its right.
    package var nextPath: [Digest] { hashes.reversed() }

    /// - Returns: the new root.
    @discardableResult package mutating func append(_ leaf: Digest) -> Digest {
        insert(leaf)
        return root
    }

    /// Appends many leaves at once, each with its path to the one root that they end in.
    package mutating func append(contentsOf leaves: [Digest]) throws(LogError) -> TreeGrowth {
        var tree = MerkleTree(from: self)
        for leaf in leaves { tree.append(leaf) }
        var proofs: [InclusionProof] = []
        proofs.reserveCapacity(leaves.count)
        for index in tree.known..<tree.size { proofs.append(try tree.inclusionProof(of: index)) }
        var tileHashes: [(node: TreeNode, hash: Digest)] = []
        for level in stride(from: 8, to: Int64.bitWidth - tree.size.leadingZeroBitCount, by: 8) {
            for index in size >> Int64(level)..<tree.size >> Int64(level) {
                let node = TreeNode(level: level, index: index)
                tileHashes.append((node, try tree.hash(of: node)))
            }
        }
        self = try tree.frontier()
        return TreeGrowth(root: root, proofs: proofs, tileHashes: tileHashes)
    }

    private mutating func insert(_ leaf: Digest) {
        var hash = leaf
        var rest = size
        while rest & 1 == 1 {
            hash = TreeHash.node(hashes.removeLast(), hash)
            rest >>= 1
        }
        hashes.append(hash)
        size += 1
    }
}

/// What many leaves appended at once came to.
package struct TreeGrowth: Sendable {
    package let root: Digest
    /// One for each leaf, in order.
    package let proofs: [InclusionProof]
    /// The roots of tiles that became full, which the tiles above them are made of.
    package let tileHashes: [(node: TreeNode, hash: Digest)]
}
