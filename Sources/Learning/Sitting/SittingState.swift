/// Where one holding of an assessment stands, from its brief to the archive (domain.md 2.4; voiding by ruling 20).
package enum SittingState: String, Sendable, CaseIterable {
    case draft
    case peerReviewed = "peer-reviewed"
    case externalApproved = "external-approved"
    case scheduled
    case open
    /// The deadline has passed; work is taken with a penalty.
    case lateWindow = "late-window"
    case closed
    case marking
    case moderation
    case board
    case released
    case archived
    case voided
}

package enum SittingEvent: String, Sendable, CaseIterable {
    /// By a peer of whoever wrote the brief.
    case review
    /// By the external examiner.
    case approve
    case sendBack = "send-back"
    /// Sets the dates; again, as long as it is not open.
    case schedule
    case open
    /// For all, and only to a later date.
    case extendDeadline = "extend-deadline"
    case passDeadline = "pass-deadline"
    case close
    case startMarking = "start-marking"
    /// From here on no marker takes a mark back (ruling 21).
    case startModeration = "start-moderation"
    /// The whole run, by order of the moderator or the board.
    case markAgain = "mark-again"
    case sendToBoard = "send-to-board"
    case release
    case archive
    /// A paper leaked, an outage: every attempt is void and a new sitting follows, uncapped.
    case void
}
