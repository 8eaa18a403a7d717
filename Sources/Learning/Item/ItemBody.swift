/// What an item asks for and how answers are judged, by kind.
package enum ItemBody: Sendable, Hashable {
    case single(ChoiceList)
    case multiple(ChoiceList, ItemScoring)
    case trueFalse(TrueFalse)
    case shortText(TextKey)
    case numeric(NumericKey)
    case matching(Matching, ItemScoring)
    case ordering(Ordering, ItemScoring)
    case gap(GapText, ItemScoring)
    case inlineChoice(InlineChoiceText, ItemScoring)
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
