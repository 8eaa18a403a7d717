/// What a document may cost before it is refused.
public struct JSONLimits: Sendable, Hashable {
    /// Length of the whole text in bytes.
    public var maximumBytes: Int
    /// Arrays and objects inside each other; the outermost counts as 1. Parsing recurses this deep, so keep it in the hundreds.
    public var maximumDepth: Int

    /// Generous for documents of this system: 16 MiB, 64 levels.
    public init(maximumBytes: Int = 16 << 20, maximumDepth: Int = 64) {
        self.maximumBytes = maximumBytes
        self.maximumDepth = maximumDepth
    }
}
