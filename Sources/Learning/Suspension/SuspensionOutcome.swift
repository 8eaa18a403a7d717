/// What a word for a suspension, or for a longer one, came to.
package enum SuspensionOutcome: Sendable, Hashable {
    /// The first: another registrar has to say the same before the moment named.
    case awaitingSecond(until: Instant)
    /// The second: documents are suspended, and are valid again at the moment named unless something happens before.
    case suspended(until: Instant)
    /// Nothing was there to be suspended, or it was before.
    case unchanged
}
