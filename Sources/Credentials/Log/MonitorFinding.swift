/// What one look at a log found.
package struct MonitorFinding: Sendable, Hashable {
    /// Who signed what the log says now.
    package let checkpoint: CheckpointFinding
    /// The entries since the last look; empty when there are none, or when the log gave out an older checkpoint.
    package let new: Range<Int64>
    /// What is wrong with the log now.
    package let contradiction: LogContradiction?
    /// What was found wrong before, for ever.
    package let known: [LogContradiction]
}
