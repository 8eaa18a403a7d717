/// How the mark of an assessment comes about and is checked.
package enum Marking: String, Sendable, CaseIterable {
    case machine
    /// One marker; a moderator reviews a sample and never changes a single mark but for a clerical error.
    case moderatedSample = "moderated-sample"
    /// Two markers of every script, neither seeing the other's mark.
    case blindDouble = "blind-double"
    /// Two examiners who observe or hear together and agree one mark.
    case panel

    /// People who put a first or second mark on each script.
    package var markerCount: Int {
        switch self {
        case .machine: 0
        case .moderatedSample: 1
        case .blindDouble, .panel: 2
        }
    }
}
