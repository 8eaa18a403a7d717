/// Where somebody's work for one sitting stands, from the empty page to the mark that can no longer change (domain.md 2.4).
package enum SubmissionState: String, Sendable, CaseIterable {
    case notStarted = "not-started"
    case draft
    case submitted
    /// How many days, the submission says.
    case late
    case notSubmitted = "not-submitted"
    /// Circumstances were accepted: a later sitting takes its place, uncapped.
    case excused
    case integrityHold = "integrity-hold"
    case cleared
    case penalised
    case firstMarked = "first-marked"
    case secondMarked = "second-marked"
    case agreed
    case thirdMarked = "third-marked"
    /// The mark is settled and waits for the board.
    case provisional
    case ratified
    case released
    case underRevision = "under-revision"
    case upheld
    case revised
    case voided
}

package enum SubmissionEvent: String, Sendable, CaseIterable {
    case saveDraft = "save-draft"
    case submit
    case submitLate = "submit-late"
    /// Before the deadline; the former version's receipt stays.
    case replace
    case missDeadline = "miss-deadline"
    /// An extension after the fact: what was late is in time again, and what was missed can still come.
    case grantExtension = "grant-extension"
    case excuse
    case hold
    case clear
    case penalise
    case markFirst = "mark-first"
    case markSecond = "mark-second"
    case markThird = "mark-third"
    case markByMachine = "mark-by-machine"
    /// Nothing came in, and nothing excuses it: the mark is zero.
    case recordAbsence = "record-absence"
    /// The work is unmarked again; its days of lateness stay with it.
    case takeBackFirst = "take-back-first"
    case takeBackSecond = "take-back-second"
    /// By the average of near marks or after the markers' talk.
    case agree
    case settle
    /// A second marking of the whole run was ordered.
    case markAgain = "mark-again"
    case ratify
    case referBack = "refer-back"
    case release
    case requestRevision = "request-revision"
    case withdrawRevision = "withdraw-revision"
    case uphold
    case revise
    case void
}
