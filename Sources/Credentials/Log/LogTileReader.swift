package import Cryptography

/// Reads a log out of its tiles, and believes none of them: the tiles at the edge must give the checkpoint's root together, and every other tile the hash that
/// the tile above has for it.
package struct LogTileReader {
    /// The content at a path below the log's address; nil where there is nothing.
    package typealias Fetch = (String) throws -> [UInt8]?

    /// 8 KB each.
    static let mostTilesKept = 512

    package let size: Int64
    package let root: Digest
    private let fetch: Fetch
    private var edge: [LogTile: [Digest]]?
    private var kept: [LogTile: [Digest]] = [:]

    /// - Parameter checkpoint: one that has been believed for its signatures.
    package init(_ checkpoint: Checkpoint, fetch: @escaping Fetch) {
        size = checkpoint.size
        root = checkpoint.root
        self.fetch = fetch
    }

    /// - Throws: ``LogError`` `log-contradiction` when what is published is not what the checkpoint says; `log-tile-missing`.
    package mutating func hash(of node: TreeNode) throws(LogError) -> Digest {
        let level = node.level / 8
        let step = node.level % 8
        guard node.level >= 0, node.index >= 0, level <= LogTile.highestLevel, node.index < size >> Int64(node.level) else {
            throw LogError(.treeMalformed, "a tree of \(size) leaves has no hash \(node.index) at level \(node.level)")
        }
        let first = node.index << Int64(step)
        let hashes = try verifiedHashes(level: level, index: first >> 8)
        let start = Int(first & 0xFF)
        return TreeHash.complete(hashes[start..<start + 1 << step])
    }

    package mutating func inclusionProof(of index: Int64) throws(LogError) -> InclusionProof {
        let shape = try ProofShape.inclusion(of: index, in: size)
        return InclusionProof(index: index, size: size, path: try shape.resolve { node throws(LogError) in try hash(of: node) })
    }

    package mutating func consistencyProof(from old: Int64) throws(LogError) -> ConsistencyProof {
        let shape = try ProofShape.consistency(from: old, to: size)
        return ConsistencyProof(old: old, size: size, path: try shape.resolve { node throws(LogError) in try hash(of: node) })
    }

    /// The entries of a range, each with the hash that the tree has for it.
    package mutating func entries(_ range: Range<Int64>) throws(LogError) -> [[UInt8]] {
        guard range.lowerBound >= 0, range.upperBound <= size else {
            throw LogError(.treeMalformed, "a tree of \(size) leaves has no entries \(range)")
        }
        guard !range.isEmpty else { return [] }
        var entries: [[UInt8]] = []
        for index in range.lowerBound >> 8...(range.upperBound - 1) >> 8 {
            let hashes = try verifiedHashes(level: 0, index: index)
            guard let tile = LogTile(.entries, index: index, width: hashes.count) else { throw Self.unreachable }
            let bundle = try tile.readEntries(
                content(of: tile) { tile, bytes throws(LogError) in try LogTile.bundle(tile.full.readEntries(bytes).prefix(tile.width)) }
            )
            for (place, entry) in zip(tile.places, bundle) where TreeHash.leaf(entry) != hashes[Int(place & 0xFF)] {
                throw LogError(.contradiction, "entry \(place) is not the one whose hash the tree has")
            }
            entries += zip(tile.places, bundle).filter { range.contains($0.0) }.map(\.1)
        }
        return entries
    }

    /// The hashes of a tile, as many as a log of this size has there.
    private mutating func verifiedHashes(level: Int, index: Int64) throws(LogError) -> [Digest] {
        let count = size >> Int64(8 * level)
        guard index < count >> 8 else {
            guard let tile = LogTile(.hashes(level: level), index: index, width: Int(count & 0xFF)), let hashes = try readEdge()[tile] else {
                throw Self.unreachable
            }
            return hashes
        }
        guard let tile = LogTile(.hashes(level: level), index: index) else { throw Self.unreachable }
        if let hashes = kept[tile] { return hashes }
        let above = try verifiedHashes(level: level + 1, index: index >> 8)[Int(index & 0xFF)]
        let hashes = try read(tile)
        guard TreeHash.complete(hashes) == above else {
            throw LogError(.contradiction, "\(tile.path) does not have the hash that the tile above it names")
        }
        if kept.count >= Self.mostTilesKept { kept.removeAll(keepingCapacity: true) }
        kept[tile] = hashes
        return hashes
    }

    private mutating func readEdge() throws(LogError) -> [LogTile: [Digest]] {
        if let edge { return edge }
        var tiles: [LogTile: [Digest]] = [:]
        var complete: [Digest] = []
        for tile in LogTile.edge(of: size).reversed() {
            let hashes = try read(tile)
            tiles[tile] = hashes
            for part in TreeNode.covering(0..<Int64(hashes.count)) {
                let start = Int(part.index) << part.level
                complete.append(TreeHash.complete(hashes[start..<start + 1 << part.level]))
            }
        }
        guard TreeHash.fold(complete) ?? TreeHash.empty == root else {
            throw LogError(.contradiction, "the tiles at the end of the log do not give the root of its checkpoint of \(size) leaves")
        }
        edge = tiles
        return tiles
    }

    private func read(_ tile: LogTile) throws(LogError) -> [Digest] {
        try tile.readHashes(content(of: tile) { tile, bytes throws(LogError) in LogTile.bytes(try tile.full.readHashes(bytes).prefix(tile.width)) })
    }

    /// A log may take a partial tile away once the full one is there.
    private func content(of tile: LogTile, cut: (LogTile, [UInt8]) throws(LogError) -> [UInt8]) throws(LogError) -> [UInt8] {
        if let bytes = try get(tile.path) { return bytes }
        guard !tile.isFull, let bytes = try get(tile.full.path) else { throw LogError(.tileMissing, "the log has no \(tile.path)") }
        return try cut(tile, bytes)
    }

    private func get(_ path: String) throws(LogError) -> [UInt8]? {
        do { return try fetch(path) } catch { throw LogError(.tileMissing, "\(path) cannot be had: \(error)") }
    }

    private static var unreachable: LogError { LogError(.treeMalformed, "the tree has no such tile") }
}
