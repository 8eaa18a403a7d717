/// A piece of a log as it is published: 256 hashes of one level or 256 entries, or fewer at the right edge (C2SP tlog-tiles).
package struct LogTile: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        /// Of level 0 the hashes of entries; of each level above, the roots of full tiles below.
        case hashes(level: Int)
        case entries
    }

    package static let fullWidth = 256
    /// 256 to the power of 7 is the last that the size of a log can pass.
    package static let highestLevel = 6

    package let content: Content
    /// From 0, within the level.
    package let index: Int64
    /// 1 to 256; less than 256 in a partial tile.
    package let width: Int

    /// Nil for a place that no log of ``LogFrontier/largestSize`` leaves reaches.
    package init?(_ content: Content, index: Int64, width: Int = LogTile.fullWidth) {
        let level = if case .hashes(let level) = content { level } else { 0 }
        guard (0...Self.highestLevel).contains(level), (1...Self.fullWidth).contains(width), index >= 0,
            index < LogFrontier.largestSize >> Int64(8 * (level + 1)) + 1
        else { return nil }
        (self.content, self.index, self.width) = (content, index, width)
    }

    var level: Int { if case .hashes(let level) = content { level } else { 0 } }

    package var isFull: Bool { width == Self.fullWidth }

    /// The full tile in the same place.
    package var full: LogTile { LogTile(content, index: index) ?? self }

    /// Whether it shows part of a log of this size.
    package func isPart(of size: Int64) -> Bool { index * Int64(Self.fullWidth) + Int64(width) <= size >> Int64(8 * level) }

    /// The places of the hashes in the tree.
    package var nodes: [TreeNode] {
        let first = index * Int64(Self.fullWidth)
        return (0..<width).map { TreeNode(level: 8 * level, index: first + Int64($0)) }
    }

    /// The places of the entries.
    package var places: Range<Int64> {
        let first = index * Int64(Self.fullWidth)
        return first..<first + Int64(width)
    }
}

extension LogTile {
    /// The partial tiles that end a log of this size, from level 0 upwards; with the full tiles before them they say all of it.
    package static func edge(of size: Int64) -> [LogTile] {
        (0...highestLevel).compactMap { level in
            let count = size >> Int64(8 * level)
            return LogTile(.hashes(level: level), index: count >> 8, width: Int(count & 0xFF))
        }
    }

    /// What must be published when a log has grown: the tiles that became full and those that end it now, each level's bundles of entries and hashes.
    package static func created(from old: Int64, to size: Int64) -> [LogTile] {
        var tiles: [LogTile] = []
        for level in 0...highestLevel {
            let (before, now) = (old >> Int64(8 * level), size >> Int64(8 * level))
            guard now > before else { break }
            for index in (before >> 8)...(now >> 8) {
                let width = index == now >> 8 ? Int(now & 0xFF) : fullWidth
                let contents: [Content] = level == 0 ? [.entries, .hashes(level: 0)] : [.hashes(level: level)]
                tiles += contents.compactMap { LogTile($0, index: index, width: width) }
            }
        }
        return tiles
    }
}
