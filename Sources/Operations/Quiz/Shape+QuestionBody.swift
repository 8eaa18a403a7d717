import Learning

extension Shape where Value == PresentedQuestion.Body {
    /// One shape for all kinds of question; what a kind does not have is empty or null.
    static let questionBody = Shape.named(
        "QuestionBody",
        Member("kind", .word(of: kinds), "Which member the answer has, or how it is given.") { $0.kind },
        Member("options", .list(of: .option), "To choose from, to put in order, or to match with.") { $0.options },
        Member("premises", .list(of: .option), "To be matched, each with one option.") { $0.premises },
        Member("text", optional: .localizedText, "Text with gaps, which stand in it as their keys in double brackets.") { $0.text },
        Member("gaps", .list(of: .gap), "The gaps of the text.") { $0.gaps },
        Member("unit", optional: .localizedText, "What stands behind a number.") { $0.unit }
    )

    private static var kinds: [String] {
        ["single", "multiple", "true-false", "short-text", "numeric", "matching", "ordering", "gaps", "essay", "file"]
    }
}

extension PresentedQuestion.Body {
    fileprivate var kind: String {
        switch self {
        case .single: "single"
        case .multiple: "multiple"
        case .trueFalse: "true-false"
        case .shortText: "short-text"
        case .numeric: "numeric"
        case .matching: "matching"
        case .ordering: "ordering"
        case .gaps: "gaps"
        case .essay: "essay"
        case .file: "file"
        }
    }

    fileprivate var options: [PresentedQuestion.Option] {
        switch self {
        case .single(let options), .multiple(let options), .ordering(let options), .matching(_, let options): options
        case .trueFalse, .shortText, .numeric, .gaps, .essay, .file: []
        }
    }

    fileprivate var premises: [PresentedQuestion.Option] {
        if case .matching(let premises, _) = self { premises } else { [] }
    }

    fileprivate var text: LocalizedText? {
        if case .gaps(let text, _) = self { text } else { nil }
    }

    fileprivate var gaps: [PresentedQuestion.Gap] {
        if case .gaps(_, let gaps) = self { gaps } else { [] }
    }

    fileprivate var unit: LocalizedText? {
        if case .numeric(let unit) = self { unit } else { nil }
    }
}

extension Shape where Value == PresentedQuestion.Option {
    fileprivate static let option = Shape.named(
        "QuestionOption",
        Member("key", .described, "By which it is chosen.") { $0.key },
        Member("text", .localizedText, "What it says.") { $0.text }
    )
}

extension Shape where Value == PresentedQuestion.Gap {
    fileprivate static let gap = Shape.object(
        Member("key", .described, "The gap.") { $0.key },
        Member("options", .list(of: .option), "Empty where the gap is typed in.") { $0.options }
    )
}
