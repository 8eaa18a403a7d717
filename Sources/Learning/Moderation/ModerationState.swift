/// What became of the review of a sample. The moderator decides on the run, never on a single mark (domain.md 2.4).
package enum ModerationState: String, Sendable, CaseIterable {
    case drawn
    case confirmed
    case doubleMarkingOrdered = "double-marking-ordered"
    case scalingProposed = "scaling-proposed"
    /// The sitting was voided underneath.
    case voided
}

package enum ModerationEvent: String, Sendable, CaseIterable {
    case confirm
    case orderDoubleMarking = "order-double-marking"
    case proposeScaling = "propose-scaling"
    case void
}
