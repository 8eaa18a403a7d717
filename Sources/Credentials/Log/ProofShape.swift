package import Cryptography

/// Which hashes a proof consists of (RFC 6962 sections 2.1.1 and 2.1.2). It follows from sizes alone, so that a reader knows what to fetch.
package struct ProofShape: Sendable, Hashable {
    /// For each hash of the proof the complete trees that it is folded from, the largest first.
    package let parts: [[TreeNode]]

    /// The root of the tree with this many leaves; no part for none.
    package static func root(size: Int64) -> ProofShape {
        ProofShape(parts: size > 0 ? [TreeNode.covering(0..<size)] : [])
    }

    /// From the leaf's neighbour upwards.
    package static func inclusion(of index: Int64, in size: Int64) throws(LogError) -> ProofShape {
        guard 0 <= index, index < size else { throw LogError(.treeMalformed, "a tree of \(size) leaves has no leaf \(index)") }
        var parts: [[TreeNode]] = []
        var range = 0..<size
        while range.count > 1 {
            let middle = split(range)
            if index < middle {
                parts.append(TreeNode.covering(middle..<range.upperBound))
                range = range.lowerBound..<middle
            } else {
                parts.append(TreeNode.covering(range.lowerBound..<middle))
                range = middle..<range.upperBound
            }
        }
        return ProofShape(parts: parts.reversed())
    }

    /// That the tree of `old` leaves is the beginning of the tree of `size`; empty where that needs no proof.
    package static func consistency(from old: Int64, to size: Int64) throws(LogError) -> ProofShape {
        guard 0 <= old, old <= size else { throw LogError(.treeMalformed, "a tree of \(size) leaves does not begin with one of \(old)") }
        guard old > 0, old < size else { return ProofShape(parts: []) }
        var parts: [[TreeNode]] = []
        var range = 0..<size
        // While the old tree is the whole range from the first leaf on, its root is known to the reader.
        var isKnown = true
        while range.upperBound != old {
            let middle = split(range)
            if old <= middle {
                parts.append(TreeNode.covering(middle..<range.upperBound))
                range = range.lowerBound..<middle
            } else {
                parts.append(TreeNode.covering(range.lowerBound..<middle))
                range = middle..<range.upperBound
                isKnown = false
            }
        }
        if !isKnown { parts.append(TreeNode.covering(range)) }
        return ProofShape(parts: parts.reversed())
    }

    /// The proof itself, each hash taken from `hash`.
    package func resolve(_ hash: (TreeNode) throws(LogError) -> Digest) throws(LogError) -> [Digest] {
        var proof: [Digest] = []
        proof.reserveCapacity(parts.count)
        for part in parts {
            var hashes: [Digest] = []
            hashes.reserveCapacity(part.count)
            for node in part { hashes.append(try hash(node)) }
            if let folded = TreeHash.fold(hashes) { proof.append(folded) }
        }
        return proof
    }

    /// Where RFC 6962 parts a range: after the largest power of two that is smaller than its length.
    private static func split(_ range: Range<Int64>) -> Int64 {
        let length = range.upperBound - range.lowerBound
        return range.lowerBound + 1 << Int64(Int64.bitWidth - 1 - (length - 1).leadingZeroBitCount)
    }
}
