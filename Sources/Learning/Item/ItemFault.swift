/// Why values do not make an item. The reader of course folders puts file and line to each.
package enum ItemFault: Error, Hashable {
    /// The part of an item that a fault lies in, by the name that content files give it.
    package enum Field: String, Sendable {
        case points, options, answers, tolerance, pairs, targets, elements, gaps, text, words, formats, megabytes
    }

    case numberOutOfRange(Field)
    /// Two parts with one key.
    case duplicateKey(ContentKey, Field)
    case tooFew(Field, least: Int, part: ContentKey?)
    /// The number of right options that a choice has, and what it must have.
    case rightOptions(found: Int, mustBe: RightOptions, part: ContentKey?)
    /// A typed answer that earns all points is missing.
    case noRightAnswer(part: ContentKey?)
    /// Two of the foreseen answers are one and the same as far as comparing goes.
    case duplicateAnswer(String, part: ContentKey?)
    case unknownTarget(ContentKey, premise: ContentKey)
    /// A gap that does not stand exactly once in the text of a language.
    case gapNotOnce(ContentKey, Language)
    /// Double brackets around what is no gap.
    case unknownGap(String, Language)

    package enum RightOptions: Sendable {
        case exactlyOne
        /// At least one, and at least one that is wrong.
        case someAndNotAll
    }

    package var code: String {
        switch self {
        case .numberOutOfRange: "number-out-of-range"
        case .duplicateKey: "duplicate-key"
        case .tooFew: "too-few-options"
        case .rightOptions: "right-options"
        case .noRightAnswer: "no-right-answer"
        case .duplicateAnswer: "duplicate-answer"
        case .unknownTarget: "unknown-reference"
        case .gapNotOnce, .unknownGap: "gap-mismatch"
        }
    }
}
