/// What a log must never do, with what it said itself as the proof.
package struct LogContradiction: Sendable, Hashable {
    package let reason: String
    /// The signed checkpoint that was believed before, as it was published; nil when there was none.
    package let kept: [UInt8]?
    /// The signed checkpoint that contradicts it or its own tiles.
    package let offered: [UInt8]

    package init(reason: String, kept: [UInt8]?, offered: [UInt8]) {
        self.reason = reason
        self.kept = kept
        self.offered = offered
    }
}
