/// Where an entry stands in the log, with the proof of it.
package struct LogPlace: Sendable, Hashable {
    /// From 0.
    package let position: Int64
    /// Hashes of 32 bytes, from the entry's neighbour upwards.
    package let path: [[UInt8]]
    /// The signed checkpoint whose root the path leads to.
    package let checkpoint: [UInt8]

    package init(position: Int64, path: [[UInt8]], checkpoint: [UInt8]) {
        self.position = position
        self.path = path
        self.checkpoint = checkpoint
    }
}
