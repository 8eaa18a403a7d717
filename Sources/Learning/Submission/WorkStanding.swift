/// Where a work stands as its author is told. From the deadline to the release it is handed in or it is not: how far its markers are, whether they agreed, and that a
/// third was called would betray a mark (domain.md 2.9.4).
package enum WorkStanding: String, Sendable, CaseIterable {
    case notStarted = "not-started"
    case draft
    case handedIn = "handed-in"
    case notSubmitted = "not-submitted"
    case excused
    /// A case of integrity is open on it.
    case held
    case released
    case underRevision = "under-revision"
    case upheld
    case revised
    case voided

    package init(of work: Submission) {
        self =
            switch work.state {
            case .notStarted: .notStarted
            case .draft: .draft
            case .notSubmitted: .notSubmitted
            case .excused: .excused
            case .integrityHold: .held
            case .submitted, .late, .cleared, .penalised, .firstMarked, .secondMarked, .agreed, .thirdMarked, .provisional, .ratified:
                work.submittedAt == nil ? .notSubmitted : .handedIn
            case .released: .released
            case .underRevision: .underRevision
            case .upheld: .upheld
            case .revised: .revised
            case .voided: .voided
            }
    }
}
