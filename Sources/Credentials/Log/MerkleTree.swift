package import Cryptography

/// The tree of a log in memory: all hashes, or only those that leaves after a certain one need for their proofs.
package struct MerkleTree: Sendable {
    /// The hashes of one level, from `start` on without a gap.
    private struct Row {
        let start: Int64
        var hashes: [Digest]
    }

    package private(set) var size: Int64
    /// The number of leaves that were there when this began; what lies before is known by its frontier only.
    package let known: Int64
    private var rows: [Row]

    package init() { self.init(from: LogFrontier()) }

    /// Goes on from a tree whose leaves are elsewhere.
    package init(from frontier: LogFrontier) {
        size = frontier.size
        known = frontier.size
        var complete = frontier.hashes.reversed().makeIterator()
        rows = (0..<Int64.bitWidth - frontier.size.leadingZeroBitCount).map { level in
            let count = frontier.size >> Int64(level)
            guard count & 1 == 1, let hash = complete.next() else { return Row(start: count, hashes: []) }
            return Row(start: count - 1, hashes: [hash])
        }
    }

    package mutating func append(_ leaf: Digest) {
        var hash = leaf
        var index = size
        var level = 0
        while true {
            if level == rows.count { rows.append(Row(start: 0, hashes: [])) }
            rows[level].hashes.append(hash)
            guard index & 1 == 1 else { break }
            hash = TreeHash.node(rows[level].hashes[rows[level].hashes.count - 2], hash)
            index >>= 1
            level += 1
        }
        size += 1
    }

    /// - Throws: ``LogError`` `log-hash-unknown` for what is not there yet or lies before what is known.
    package func hash(of node: TreeNode) throws(LogError) -> Digest {
        guard rows.indices.contains(node.level), node.index >= rows[node.level].start,
            node.index - rows[node.level].start < rows[node.level].hashes.count
        else { throw LogError(.hashUnknown, "the hash \(node.index) of level \(node.level) is not known") }
        return rows[node.level].hashes[Int(node.index - rows[node.level].start)]
    }

    package func root(at size: Int64) throws(LogError) -> Digest {
        try ProofShape.root(size: size).resolve { node throws(LogError) in try hash(of: node) }.first ?? TreeHash.empty
    }

    package func root() throws(LogError) -> Digest { try root(at: size) }

    /// What must be known to go on appending elsewhere.
    package func frontier() throws(LogError) -> LogFrontier {
        var hashes: [Digest] = []
        for node in TreeNode.covering(0..<size) { hashes.append(try hash(of: node)) }
        return try LogFrontier(size: size, hashes: hashes)
    }

    package func inclusionProof(of index: Int64) throws(LogError) -> InclusionProof { try inclusionProof(of: index, in: size) }

    package func inclusionProof(of index: Int64, in size: Int64) throws(LogError) -> InclusionProof {
        let shape = try ProofShape.inclusion(of: index, in: size)
        return InclusionProof(index: index, size: size, path: try shape.resolve { node throws(LogError) in try hash(of: node) })
    }

    package func consistencyProof(from old: Int64) throws(LogError) -> ConsistencyProof { try consistencyProof(from: old, to: size) }

    package func consistencyProof(from old: Int64, to size: Int64) throws(LogError) -> ConsistencyProof {
        let shape = try ProofShape.consistency(from: old, to: size)
        return ConsistencyProof(old: old, size: size, path: try shape.resolve { node throws(LogError) in try hash(of: node) })
    }
}
