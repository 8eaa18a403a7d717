import Learning
import Testing

private func named(_ text: String) throws -> ContentKey { try #require(ContentKey(text)) }
private func both(_ text: String) -> LocalizedText { LocalizedText(english: text, french: "\(text) (fr)") }

extension ItemBank {
    /// Twelve items of the kinds that a machine marks, on the unit of the sample course.
    static func sample() throws -> ItemBank {
        var bodies: [(String, ItemBody)] = try (1...6).map { ("single-\($0)", .single(try .sample(["this", "that", "other"], right: ["this"]))) }
        bodies.append(("true-1", .trueFalse(TrueFalse(answer: true, feedbackToTrue: both("yes"), feedbackToFalse: both("no")))))
        bodies.append(("several-1", .multiple(try .sample(["one", "two", "three", "four"], right: ["one", "two"]), .partial)))
        bodies.append(("typed-1", .shortText(.sample("Vienna"))))
        let elements = try ["one", "two", "three"].map { Ordering.Element(key: try named($0), text: both($0), feedback: both("on \($0)")) }
        bodies.append(("order-1", .ordering(Ordering(elements), .partial)))
        let gap = GapText.Gap(key: try named("year"), answers: .sample("1961"))
        bodies.append(("gap-1", .gap(GapText(text: both("In [[year]]"), gaps: [gap]), .partial)))
        let choice = InlineChoiceText.Gap(key: try named("who"), choices: try .sample(["cnd", "who"], right: ["cnd"]))
        bodies.append(("inline-1", .inlineChoice(InlineChoiceText(text: both("[[who]] decides"), gaps: [choice]), .partial)))
        let items = try bodies.map { name, body in
            try Item(
                key: named("item-\(name)"),
                prompt: both("What?"),
                body: body,
                outcomes: [named("define-policy")],
                difficulty: .easy,
                sources: [],
                rationale: both("So it is.")
            )
        }
        return ItemBank(key: try named("first-bank"), title: both("Bank"), unit: try named("frameworks"), items: items)
    }
}

extension ChoiceList {
    fileprivate static func sample(_ keys: [String], right: Set<String>) throws -> ChoiceList {
        ChoiceList(try keys.map { Option(key: try named($0), text: both($0), isRight: right.contains($0), feedback: both("on \($0)")) })
    }
}

extension TextKey {
    fileprivate static func sample(_ wording: String) -> TextKey {
        TextKey([Answer(wordings: [wording], feedback: both("yes"))], otherwise: both("no"))
    }
}

extension TestBlueprint {
    /// Eight of the twelve items of the sample bank, in two sections.
    static func sample() throws -> TestBlueprint {
        TestBlueprint(
            sections: [
                Section(title: both("First"), draws: [DrawRule(bank: try named("first-bank"), count: 5)]),
                Section(title: both("Second"), draws: [DrawRule(bank: try named("first-bank"), count: 3)]),
            ],
            feedback: [Feedback(from: 0, text: both("Read again")), Feedback(from: 50, text: both("Well done"))]
        )
    }
}

extension Item {
    /// What earns every point.
    func rightResponse() throws -> ItemResponse {
        switch body {
        case .single(let list): .choice(try #require(list.rightKeys.first))
        case .multiple(let list, _): .choices(list.rightKeys)
        case .trueFalse(let statement): .truth(statement.answer)
        case .ordering(let ordering, _): .order(ordering.elements.map(\.key))
        case .gap(let text, _): .gaps(Dictionary(uniqueKeysWithValues: text.gaps.map { ($0.key, "1961") }))
        case .inlineChoice(let text, _):
            .gapChoices(try Dictionary(uniqueKeysWithValues: text.gaps.map { ($0.key, try #require($0.choices.rightKeys.first)) }))
        case .shortText, .numeric, .matching, .essay, .file: .text("Vienna")
        }
    }

    /// What earns none.
    func wrongResponse() throws -> ItemResponse {
        switch body {
        case .single: .choice(try named("that"))
        case .multiple: .choices([try named("three")])
        case .trueFalse(let statement): .truth(!statement.answer)
        case .ordering(let ordering, _): .order(ordering.elements.map(\.key).reversed())
        case .gap(let text, _): .gaps(Dictionary(uniqueKeysWithValues: text.gaps.map { ($0.key, "1971") }))
        case .inlineChoice: .gapChoices([try named("who"): try named("who")])
        case .shortText, .numeric, .matching, .essay, .file: .text("Rome")
        }
    }

}
