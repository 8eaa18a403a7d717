/// What a word for an act of two came to.
package enum JointOutcome: Sendable, Hashable {
    /// The first: another person has to say the same before the moment named.
    case awaitingSecond(until: Instant)
    /// The second: it is done.
    case done
    /// It was done before.
    case unchanged
}
