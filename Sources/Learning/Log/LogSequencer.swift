/// Knows the log's tree and holds its key: a port, since Learning knows neither hashes nor keys.
package protocol LogSequencer: Sendable {
    /// What the log comes to by these entries. The same head and entries give the same bytes, so that a transaction may ask and be run again.
    func append(_ entries: [[UInt8]], to head: LogHead) throws -> LogGrowth

    /// What the log will say of what happened to a document.
    func entry(of notice: LogNotice) throws -> [UInt8]

    /// What the log will say of a key.
    func entry(of change: KeyChange, at instant: Instant) throws -> [UInt8]
}

/// What a log comes to by new entries.
package struct LogGrowth: Sendable, Hashable {
    /// A hash of the published tree above the entries: the root of a full tile of the level below.
    package struct TileHash: Sendable, Hashable {
        /// From 1.
        package let level: Int
        package let position: Int64
        package let hash: [UInt8]

        package init(level: Int, position: Int64, hash: [UInt8]) {
            self.level = level
            self.position = position
            self.hash = hash
        }
    }

    package let head: LogHead
    /// Signed.
    package let checkpoint: [UInt8]
    /// One for each entry, in order.
    package let leaves: [Leaf]
    /// Those that the new entries completed.
    package let tileHashes: [TileHash]

    package struct Leaf: Sendable, Hashable {
        package let hash: [UInt8]
        /// From the entry's neighbour upwards.
        package let path: [[UInt8]]

        package init(hash: [UInt8], path: [[UInt8]]) {
            self.hash = hash
            self.path = path
        }
    }

    package init(head: LogHead, checkpoint: [UInt8], leaves: [Leaf], tileHashes: [TileHash]) {
        self.head = head
        self.checkpoint = checkpoint
        self.leaves = leaves
        self.tileHashes = tileHashes
    }
}
