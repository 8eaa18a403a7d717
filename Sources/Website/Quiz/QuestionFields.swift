import Learning

/// The fields in which a question is answered, and the answer read back from them.
struct QuestionFields: Sendable {
    let language: Language
    let texts: QuizTexts

    func write(_ question: PresentedQuestion, _ response: ItemResponse?, to page: inout HTMLWriter) {
        switch question.body {
        case .single(let options):
            for option in options { choice("answer", option, isMultiple: false, Self.chosen(response), to: &page) }
        case .multiple(let options):
            for option in options { choice("choice-\(option.key)", option, isMultiple: true, Self.chosen(response), to: &page) }
        case .trueFalse:
            page.choice("answer", value: "true", texts.isTrue, isMultiple: false, isChosen: response == .truth(true))
            page.choice("answer", value: "false", texts.isFalse, isMultiple: false, isChosen: response == .truth(false))
        case .shortText: input("answer", texts.answer, Self.typed(response), to: &page)
        case .numeric(let unit):
            input(
                "answer",
                [texts.answer, unit.map { "(\($0[language]))" }].compactMap(\.self).joined(separator: " "),
                Self.typed(response),
                to: &page
            )
        case .matching(let premises, let targets):
            for premise in premises {
                select("pair-\(premise.key)", premise.text[language], targets, Self.partner(of: premise.key, in: response), to: &page)
            }
        case .ordering(let elements):
            for place in elements.indices {
                select("place-\(place + 1)", "\(place + 1).", elements, Self.element(at: place, in: response), to: &page)
            }
        case .gaps(let text, let gaps):
            page.paragraph(Self.numbered(text[language], gaps))
            for (index, gap) in gaps.enumerated() {
                if gap.options.isEmpty {
                    input("gap-\(gap.key)", "[\(index + 1)]", Self.gapText(gap.key, in: response), to: &page)
                } else {
                    select("gap-\(gap.key)", "[\(index + 1)]", gap.options, Self.gapChoice(gap.key, in: response), to: &page)
                }
            }
        case .essay(let words):
            page.textArea(
                "answer",
                "\(texts.answer) (\(words) \(texts.words))",
                value: Self.typed(response),
                rows: 14,
                atMost: QuestionForm.essayLimit
            )
        case .file: page.paragraph(texts.fileElsewhere)
        }
    }

    private func choice(_ name: String, _ option: PresentedQuestion.Option, isMultiple: Bool, _ chosen: Set<ContentKey>, to page: inout HTMLWriter) {
        page.choice(name, value: option.key.text, option.text[language], isMultiple: isMultiple, isChosen: chosen.contains(option.key))
    }

    private func input(_ name: String, _ label: String, _ value: String, to page: inout HTMLWriter) {
        page.textField(name, label, value: value, atMost: QuestionForm.typedLimit, isRequired: false)
    }

    private func select(_ name: String, _ label: String, _ options: [PresentedQuestion.Option], _ chosen: ContentKey?, to page: inout HTMLWriter) {
        page.selectField(name, label, options.map { (value: $0.key.text, label: $0.text[language]) }, chosen: chosen?.text)
    }

    /// What a form says of a question.
    enum Filled {
        /// Nil where nothing was answered, which takes an answer back.
        case answer(ItemResponse?)
        /// The page cannot express it, or it is half done: what was saved stays.
        case untouched
    }

    static func filled(_ fields: FormFields, in question: PresentedQuestion) -> Filled {
        switch question.body {
        case .file: return .untouched
        case .ordering(let elements):
            let typed = elements.indices.compactMap { fields["place-\($0 + 1)"].flatMap { $0.isEmpty ? nil : $0 } }
            if typed.isEmpty { return .answer(nil) }
            return response(fields, to: question).map { .answer($0) } ?? .untouched
        default: return .answer(response(fields, to: question))
        }
    }

    private static func response(_ fields: FormFields, to question: PresentedQuestion) -> ItemResponse? {
        let typed = fields["answer"].flatMap { $0.isEmpty ? nil : $0 }
        switch question.body {
        case .single: return typed.flatMap { ContentKey($0) }.map { .choice($0) }
        case .multiple(let options):
            let chosen = options.filter { fields["choice-\($0.key)"] != nil }.map(\.key)
            return chosen.isEmpty ? nil : .choices(Set(chosen))
        case .trueFalse: return typed == "true" ? .truth(true) : typed == "false" ? .truth(false) : nil
        case .shortText, .essay: return typed.map { .text($0) }
        case .numeric: return typed.map { .number($0) }
        case .matching(let premises, _):
            let pairs = keys(premises.map(\.key), "pair-", fields)
            return pairs.isEmpty ? nil : .pairs(pairs)
        case .ordering(let elements):
            let order = elements.indices.compactMap { fields["place-\($0 + 1)"].flatMap { ContentKey($0) } }
            return order.count == elements.count && Set(order).count == order.count ? .order(order) : nil
        case .gaps(_, let gaps):
            let isChosen = gaps.contains { !$0.options.isEmpty }
            if isChosen {
                let chosen = keys(gaps.map(\.key), "gap-", fields)
                return chosen.isEmpty ? nil : .gapChoices(chosen)
            }
            let texts = gaps.reduce(into: [ContentKey: String]()) { texts, gap in
                if let text = fields["gap-\(gap.key)"], !text.isEmpty { texts[gap.key] = text }
            }
            return texts.isEmpty ? nil : .gaps(texts)
        case .file: return nil
        }
    }

    private static func keys(_ names: [ContentKey], _ prefix: String, _ fields: FormFields) -> [ContentKey: ContentKey] {
        names.reduce(into: [:]) { keys, name in keys[name] = fields["\(prefix)\(name)"].flatMap { ContentKey($0) } }
    }
}

extension QuestionFields {
    private static func chosen(_ response: ItemResponse?) -> Set<ContentKey> {
        switch response {
        case .choice(let key): [key]
        case .choices(let keys): keys
        default: []
        }
    }

    private static func typed(_ response: ItemResponse?) -> String {
        switch response {
        case .text(let text), .number(let text): text
        default: ""
        }
    }

    private static func partner(of premise: ContentKey, in response: ItemResponse?) -> ContentKey? {
        if case .pairs(let pairs) = response { pairs[premise] } else { nil }
    }

    private static func element(at place: Int, in response: ItemResponse?) -> ContentKey? {
        if case .order(let order) = response, order.indices.contains(place) { order[place] } else { nil }
    }

    private static func gapText(_ gap: ContentKey, in response: ItemResponse?) -> String {
        if case .gaps(let texts) = response { texts[gap] ?? "" } else { "" }
    }

    private static func gapChoice(_ gap: ContentKey, in response: ItemResponse?) -> ContentKey? {
        if case .gapChoices(let chosen) = response { chosen[gap] } else { nil }
    }

    /// Gaps stand in the text as their keys in double brackets; the reader sees their numbers.
    private static func numbered(_ text: String, _ gaps: [PresentedQuestion.Gap]) -> String {
        gaps.enumerated().reduce(text) { $0.replacing("[[\($1.element.key)]]", with: "[\($1.offset + 1)]") }
    }
}
