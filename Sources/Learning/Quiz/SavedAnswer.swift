/// What somebody answered to one question of an attempt, as it was last acknowledged.
package struct SavedAnswer: Sendable, Hashable {
    /// Counted up by whoever sends the answers; of two for one question the higher one counts, whichever arrives first.
    package let sequence: Int64
    /// Nil where an answer was taken back.
    package let response: ItemResponse?
    package let savedAt: Instant

    package init(sequence: Int64, response: ItemResponse?, savedAt: Instant) {
        (self.sequence, self.response, self.savedAt) = (sequence, response, savedAt)
    }

    package static let sequences: ClosedRange<Int64> = 1...9_007_199_254_740_991
}
