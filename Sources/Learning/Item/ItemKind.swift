/// The kinds of questions, as the field knows them (QTI 3 calls them interactions).
package enum ItemKind: String, Sendable, CaseIterable {
    /// One of several options is right.
    case single
    /// Any number of several options is right.
    case multiple
    case trueFalse = "true-false"
    /// A word or a few, typed and compared with accepted answers.
    case shortText = "short-text"
    /// A number, right within a tolerance.
    case numeric
    /// Each of a list is given its counterpart from a second list.
    case matching
    case ordering
    /// Gaps in a text, typed.
    case gap
    /// Gaps in a text, each chosen from options.
    case inlineChoice = "inline-choice"
    /// A text that a person marks.
    case essay
    /// An uploaded document that a person marks.
    case file

    /// Whether a person has to read the answer before it has a score.
    package var needsMarker: Bool {
        switch self {
        case .essay, .file: true
        case .single, .multiple, .trueFalse, .shortText, .numeric, .matching, .ordering, .gap, .inlineChoice: false
        }
    }
}
