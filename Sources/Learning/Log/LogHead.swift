/// How far the transparency log has come.
package struct LogHead: Sendable, Hashable {
    /// The number of entries.
    package let size: Int64
    /// The hashes that the tree consists of, 32 bytes each, the largest tree first: all that appending needs.
    package let frontier: [UInt8]

    package init(size: Int64, frontier: [UInt8]) {
        self.size = size
        self.frontier = frontier
    }

    /// The log before its first entry.
    package static let beginning = LogHead(size: 0, frontier: [])
}
