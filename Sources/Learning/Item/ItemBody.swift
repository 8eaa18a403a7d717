/// What an item asks for and how answers are judged, by kind.
package enum ItemBody: Sendable, Hashable {
    case single(ChoiceList)
    case multiple(ChoiceList, ScoringRule)
    case trueFalse(TrueFalse)
    case shortText(TextKey)
    case numeric(NumericKey)
    case matching(Matching, ScoringRule)
    case ordering(Ordering, ScoringRule)
    case gap(GapText, ScoringRule)
    case inlineChoice(InlineChoiceText, ScoringRule)
    case essay(EssayTask)
    case file(FileTask)

    package var kind: ItemKind {
        switch self {
        case .single: .single
        case .multiple: .multiple
        case .trueFalse: .trueFalse
        case .shortText: .shortText
        case .numeric: .numeric
        case .matching: .matching
        case .ordering: .ordering
        case .gap: .gap
        case .inlineChoice: .inlineChoice
        case .essay: .essay
        case .file: .file
        }
    }
}
