/// The place of a hash in a log's tree: the root of the complete tree over the leaves from `index`·2^`level` to (`index` + 1)·2^`level`. Such a hash, once there,
/// never changes.
package struct TreeNode: Sendable, Hashable {
    /// 0 for leaves.
    package let level: Int
    package let index: Int64

    package init(level: Int, index: Int64) {
        self.level = level
        self.index = index
    }

    /// The complete trees that make up the leaves of a range which a tree of RFC 6962 has as a part: it begins at a multiple of the largest of them. In order, the
    /// largest first.
    static func covering(_ range: Range<Int64>) -> [TreeNode] {
        var nodes: [TreeNode] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let level = Int64.bitWidth - 1 - (range.upperBound - start).leadingZeroBitCount
            nodes.append(TreeNode(level: level, index: start >> Int64(level)))
            start += 1 << Int64(level)
        }
        return nodes
    }
}
