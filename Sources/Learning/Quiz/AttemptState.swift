/// Where one attempt at a test stands. Nobody's browser decides: times are those of the server's clock.
package enum AttemptState: String, Sendable, CaseIterable {
    /// The paper is drawn and nobody has seen it.
    case notStarted = "not-started"
    case inProgress = "in-progress"
    /// The time is over; what was on its way is still taken.
    case overdue
    /// Handed in, by its author or by the clock, and not scored yet.
    case submitted
    case finished
    /// Nothing was ever answered, or its author may not hand in any more. It counts as a try.
    case abandoned
    /// Counts for nothing, not as a try either (ruling 20).
    case voided
}

package enum AttemptEvent: String, Sendable, CaseIterable {
    case begin
    case runOut = "run-out"
    case submit
    case finish
    case abandon
    case void
}
