/// Which of the marks on one script a marker gives.
package enum MarkingPart: String, Sendable, CaseIterable {
    case first
    case second
    /// Called when two markers do not agree.
    case third
}
