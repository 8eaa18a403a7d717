import Learning

/// An answer as its author gave it, in the words of the question.
struct AnswerInWords: Sendable {
    let language: Language
    let texts: QuizTexts

    func words(_ response: ItemResponse, to question: PresentedQuestion) -> String {
        let names = Self.names(question)
        func name(_ key: ContentKey) -> String { names[key]?[language] ?? key.text }
        return switch response {
        case .choice(let key): name(key)
        case .choices(let keys): keys.map(name).sorted().joined(separator: "; ")
        case .truth(let isTrue): isTrue ? texts.isTrue : texts.isFalse
        case .text(let text), .number(let text): text
        case .pairs(let pairs): pairs.map { "\(name($0.key)) → \(name($0.value))" }.sorted().joined(separator: "; ")
        case .order(let order): order.enumerated().map { "\($0.offset + 1). \(name($0.element))" }.joined(separator: "; ")
        case .gaps(let typed): Self.gaps(question).compactMap { gap in typed[gap.key].map { "[\(gap.number)] \($0)" } }.joined(separator: "; ")
        case .gapChoices(let chosen):
            Self.gaps(question).compactMap { gap in chosen[gap.key].map { "[\(gap.number)] \(name($0))" } }.joined(separator: "; ")
        case .files(let files): files.joined(separator: "; ")
        }
    }

    /// What a remark is about; nil where the question has but one part.
    func part(_ key: ContentKey?, of question: PresentedQuestion) -> String? {
        guard let key else { return nil }
        if let gap = Self.gaps(question).first(where: { $0.key == key }) { return "[\(gap.number)]" }
        return Self.names(question)[key]?[language]
    }

    private static func names(_ question: PresentedQuestion) -> [ContentKey: LocalizedText] {
        let options: [PresentedQuestion.Option] =
            switch question.body {
            case .single(let options), .multiple(let options), .ordering(let options): options
            case .matching(let premises, let targets): premises + targets
            case .gaps(_, let gaps): gaps.flatMap(\.options)
            case .trueFalse, .shortText, .numeric, .essay, .file: []
            }
        return Dictionary(options.map { ($0.key, $0.text) }) { first, _ in first }
    }

    private static func gaps(_ question: PresentedQuestion) -> [(key: ContentKey, number: Int)] {
        guard case .gaps(_, let gaps) = question.body else { return [] }
        return gaps.enumerated().map { (key: $0.element.key, number: $0.offset + 1) }
    }
}
