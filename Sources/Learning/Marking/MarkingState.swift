/// Where one marker's work on one script stands (rulings 18 and 21).
package enum MarkingState: String, Sendable, CaseIterable {
    case allocated
    case drafted
    case sent
    /// Until moderation opens a marker may mend a mark that was sent.
    case takenBack = "taken-back"
    /// The script was given to somebody else; what was written stays, closed.
    case sealed
}

package enum MarkingEvent: String, Sendable, CaseIterable {
    case draft
    case send
    case takeBack = "take-back"
    case seal
}
