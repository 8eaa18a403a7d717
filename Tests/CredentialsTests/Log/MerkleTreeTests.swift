import Credentials
import Cryptography
import TestTools
import Testing

@Suite struct MerkleTreeTests {
    static let largest = 300
    let leaves = NaiveTree.leaves(largest)

    @Test("Roots of tree and frontier are those of the definition, at every size to 300")
    func roots() throws {
        var frontier = LogFrontier()
        var tree = MerkleTree()
        #expect(frontier.root == NaiveTree.root([]))
        for (index, leaf) in leaves.enumerated() {
            let path = frontier.nextPath
            tree.append(leaf)
            let root = NaiveTree.root(leaves[...index])
            #expect(frontier.append(leaf) == root)
            #expect(try tree.root() == root)
            #expect(path == NaiveTree.path(index, leaves[...index]))
            #expect(try LogFrontier(size: frontier.size, hashes: frontier.hashes) == frontier)
        }
    }

    @Test("Paths of inclusion are those of the definition and lead to the root, for every leaf of every size to 300")
    func inclusion() throws {
        let tree = NaiveTree.tree(leaves)
        for size in 1...Self.largest {
            let root = NaiveTree.root(leaves[..<size])
            for index in 0..<size {
                let proof = try tree.inclusionProof(of: Int64(index), in: Int64(size))
                #expect(proof.root(of: leaves[index]) == root)
                if size % 7 == 0 || size < 70 { #expect(proof.path == NaiveTree.path(index, leaves[..<size])) }
            }
        }
    }

    @Test("Proofs of consistency are those of the definition and hold, for every two sizes to 300")
    func consistency() throws {
        let tree = NaiveTree.tree(leaves)
        let roots = (0...Self.largest).map { NaiveTree.root(leaves[..<$0]) }
        for size in 0...Self.largest {
            for old in 0...size {
                let proof = try tree.consistencyProof(from: Int64(old), to: Int64(size))
                #expect(proof.holds(from: roots[old], to: roots[size]))
                if size % 7 == 0 || size < 70 { #expect(proof.path == NaiveTree.consistency(old, leaves[..<size])) }
            }
        }
    }

    @Test("A batch gives every new leaf its path to one root, whatever was there before", arguments: [0, 1, 3, 4, 7, 64, 100, 255, 256])
    func batch(start: Int) throws {
        var base = LogFrontier()
        for leaf in leaves[..<start] { base.append(leaf) }
        for count in [0, 1, 2, 3, 5, 8, 44] {
            var frontier = base
            let growth = try frontier.append(contentsOf: Array(leaves[start..<start + count]))
            #expect(growth.root == NaiveTree.root(leaves[..<(start + count)]))
            #expect(frontier.root == growth.root)
            #expect(frontier.size == Int64(start + count))
            #expect(growth.proofs.map(\.path) == (start..<start + count).map { NaiveTree.path($0, leaves[..<(start + count)]) })
        }
    }

    @Test("Growth tells the hashes that the tiles above are made of, each once") func tileHashes() throws {
        let leaves = (0..<66_000).map { TreeHash.leaf(NaiveTree.entry($0)) }
        let tree = NaiveTree.tree(leaves)
        var frontier = LogFrontier()
        var told: [TreeNode: Digest] = [:]
        var start = 0
        for count in [255, 1, 1, 300, 60_000, 5_443] {
            let growth = try frontier.append(contentsOf: Array(leaves[start..<start + count]))
            for (node, hash) in growth.tileHashes { #expect(told.updateValue(hash, forKey: node) == nil) }
            start += count
        }
        #expect(start == 66_000)
        let nodes = (0..<257).map { TreeNode(level: 8, index: $0) } + [TreeNode(level: 16, index: 0)]
        #expect(told.count == nodes.count)
        for node in nodes { #expect(try told[node] == tree.hash(of: node)) }
    }

    @Test("A tree that knows its end only proves what was appended since, and refuses the rest")
    func partlyKnown() throws {
        var frontier = LogFrontier()
        for leaf in leaves[..<100] { frontier.append(leaf) }
        var tree = MerkleTree(from: frontier)
        for leaf in leaves[100...] { tree.append(leaf) }
        let root = NaiveTree.root(leaves[...])
        #expect(try tree.consistencyProof(from: 100).holds(from: frontier.root, to: root))
        #expect(try tree.inclusionProof(of: 100).root(of: leaves[100]) == root)
        #expect(throws: LogError.self) { try tree.inclusionProof(of: 7) }
        #expect(throws: LogError.self) { try tree.hash(of: TreeNode(level: 0, index: 300)) }
        #expect(throws: LogError.self) { try tree.hash(of: TreeNode(level: -1, index: 0)) }
    }

    @Test("What is not the proof is refused: a hash changed, taken away, added; another place, another size")
    func refusesOthers() throws {
        var generator = SeededGenerator(seed: 6_962)
        let tree = NaiveTree.tree(leaves)
        for _ in 0..<300 {
            let size = Int64.random(in: 2...Int64(Self.largest), using: &generator)
            let index = Int64.random(in: 0..<size, using: &generator)
            let root = try tree.root(at: size)
            let proof = try tree.inclusionProof(of: index, in: size)
            for path in Self.others(proof.path, &generator) {
                #expect(InclusionProof(index: index, size: size, path: path).root(of: leaves[Int(index)]) != root)
            }
            for place in 0..<size where place != index {
                #expect(InclusionProof(index: place, size: size, path: proof.path).root(of: leaves[Int(index)]) != root)
            }
            let old = Int64.random(in: 1..<size, using: &generator)
            let growth = try tree.consistencyProof(from: old, to: size)
            let oldRoot = try tree.root(at: old)
            for path in Self.others(growth.path, &generator) {
                #expect(!ConsistencyProof(old: old, size: size, path: path).holds(from: oldRoot, to: root))
            }
            #expect(!growth.holds(from: root, to: oldRoot))
        }
    }

    @Test("Sizes that no tree has are refused without a trap")
    func hostileSizes() throws {
        let leaf = leaves[0]
        let path = Array(leaves[..<64])
        for (index, size) in [(0, 0), (-1, 1), (1, 1), (.max, .max), (.min, .max), (0, .min), (.max - 1, .max), (0, .max), (5, -5)]
            as [(Int64, Int64)]
        {
            for count in [0, 1, 62, 63, 64] {
                _ = InclusionProof(index: index, size: size, path: Array(path[..<count])).root(of: leaf)
                #expect(!ConsistencyProof(old: index, size: size, path: Array(path[..<count])).holds(from: leaf, to: leaves[1]))
            }
        }
        #expect(InclusionProof(index: .max - 1, size: .max, path: path).root(of: leaf) == nil)
        #expect(try ProofShape.inclusion(of: .max - 1, in: .max).parts.count == 62)
        #expect(try ProofShape.consistency(from: .max - 1, to: .max).parts.count == 63)
        #expect(throws: LogError.self) { try ProofShape.inclusion(of: 5, in: 5) }
        #expect(throws: LogError.self) { try ProofShape.inclusion(of: -1, in: 5) }
        #expect(throws: LogError.self) { try ProofShape.consistency(from: 6, to: 5) }
        for (size, count) in [(-1, 0), (1, 0), (3, 1), (4, 2), (.max, 63)] as [(Int64, Int)] {
            #expect(throws: LogError.self) { try LogFrontier(size: size, hashes: Array(path[..<count])) }
        }
    }

    /// Everything but this path: each hash flipped, one less, one more, two exchanged.
    static func others(_ path: [Digest], _ generator: inout SeededGenerator) -> [[Digest]] {
        var others = path.indices.map { index in
            var other = path
            other[index] = SHA256.digest(path[index].bytes)
            return other
        }
        let strange = SHA256.digest(generator.bytes(8))
        others.append(path + [strange])
        others.append([strange] + path)
        if !path.isEmpty {
            others.append(Array(path.dropLast()))
            others.append(Array(path.dropFirst()))
        }
        if path.count > 1 { others.append([path[1], path[0]] + path.dropFirst(2)) }
        return others
    }
}
