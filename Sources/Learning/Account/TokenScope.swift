/// What a token may be used for at most. Its account's roles count as well: it reaches no further than either.
package enum TokenScope: String, Sendable, CaseIterable {
    /// Commands that change nothing.
    case read
    /// Commands that change the records. What they answer is no reading: a token that should see as well needs both.
    case write
}
