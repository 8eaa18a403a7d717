import Credentials
import Cryptography

/// RFC 6962 section 2.1 as it is written there, recursive and slow.
enum NaiveTree {
    static func root(_ leaves: ArraySlice<Digest>) -> Digest {
        switch leaves.count {
        case 0: return SHA256.digest([])
        case 1: return leaves[leaves.startIndex]
        default:
            let middle = split(leaves)
            return SHA256.digest([1] + root(leaves[..<middle]).bytes + root(leaves[middle...]).bytes)
        }
    }

    static func path(_ index: Int, _ leaves: ArraySlice<Digest>) -> [Digest] {
        guard leaves.count > 1 else { return [] }
        let middle = split(leaves)
        return index < middle - leaves.startIndex
            ? path(index, leaves[..<middle]) + [root(leaves[middle...])]
            : path(index - (middle - leaves.startIndex), leaves[middle...]) + [root(leaves[..<middle])]
    }

    static func consistency(_ old: Int, _ leaves: ArraySlice<Digest>) -> [Digest] {
        old == 0 || old == leaves.count ? [] : subproof(old, leaves, isWhole: true)
    }

    private static func subproof(_ old: Int, _ leaves: ArraySlice<Digest>, isWhole: Bool) -> [Digest] {
        guard old < leaves.count else { return isWhole ? [] : [root(leaves)] }
        let middle = split(leaves)
        let left = middle - leaves.startIndex
        return old <= left
            ? subproof(old, leaves[..<middle], isWhole: isWhole) + [root(leaves[middle...])]
            : subproof(old - left, leaves[middle...], isWhole: false) + [root(leaves[..<middle])]
    }

    private static func split(_ leaves: ArraySlice<Digest>) -> Int {
        var power = 1
        while 2 * power < leaves.count { power *= 2 }
        return leaves.startIndex + power
    }

    static func leaves(_ count: Int) -> [Digest] { (0..<count).map { TreeHash.leaf(entry($0)) } }

    static func entry(_ index: Int) -> [UInt8] { Array("entry \(index)".utf8) }

    static func tree(_ leaves: [Digest]) -> MerkleTree {
        var tree = MerkleTree()
        for leaf in leaves { tree.append(leaf) }
        return tree
    }
}
