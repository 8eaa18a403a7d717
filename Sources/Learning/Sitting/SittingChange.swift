/// What somebody wants to change about a sitting.
package enum SittingChange: Sendable, Hashable {
    case deadline(LocalDateTime)
    /// The limit of words.
    case words(Int)
    /// A clearer wording of the same task; the version is counted on.
    case brief
    case rubric
    case weight

    package enum Kind: String, Sendable, CaseIterable {
        case deadline, words, brief, rubric, weight
    }

    package var kind: Kind {
        switch self {
        case .deadline: .deadline
        case .words: .words
        case .brief: .brief
        case .rubric: .rubric
        case .weight: .weight
        }
    }
}
