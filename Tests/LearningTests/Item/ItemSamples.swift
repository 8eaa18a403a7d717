import Learning
import Testing

func contentKey(_ text: String) throws -> ContentKey { try #require(ContentKey(text)) }

func both(_ text: String) -> LocalizedText { LocalizedText(english: text, french: "\(text) (fr)") }

extension ChoiceList {
    /// Options by key; those of `right` are right.
    static func sample(_ keys: [String], right: Set<String>, isShuffled: Bool = true) throws -> ChoiceList {
        let options = try keys.map { Option(key: try contentKey($0), text: both($0), isRight: right.contains($0), feedback: both("on \($0)")) }
        return ChoiceList(options, isShuffled: isShuffled)
    }
}

extension TextKey {
    static func sample(_ wordings: String..., half: [String] = []) -> TextKey {
        let partly = half.isEmpty ? [] : [Answer(wordings: half, share: 50, feedback: both("nearly"))]
        return TextKey([Answer(wordings: wordings, feedback: both("yes"))] + partly, otherwise: both("no"))
    }
}

extension ItemBody {
    /// One of each kind.
    static func sample(_ kind: ItemKind, _ rule: ItemScoring = .partial) throws -> ItemBody {
        switch kind {
        case .single: .single(try .sample(["this", "that", "other"], right: ["this"]))
        case .multiple: .multiple(try .sample(["first", "second", "third", "fourth", "fifth"], right: ["first", "second", "third"]), rule)
        case .trueFalse: .trueFalse(TrueFalse(answer: false, feedbackToTrue: both("no"), feedbackToFalse: both("yes")))
        case .shortText: .shortText(.sample("Vienna", "Vienne", half: ["Austria"]))
        case .numeric:
            .numeric(
                NumericKey(
                    answer: try #require(DecimalNumber("12.5")),
                    tolerance: try #require(DecimalNumber("0.05")),
                    unit: both("per cent"),
                    feedbackToRight: both("yes"),
                    feedbackToLess: both("more"),
                    feedbackToMore: both("less")
                )
            )
        case .matching: .matching(try .sample(), rule)
        case .ordering:
            .ordering(
                Ordering(try ["one", "two", "three", "four"].map { .init(key: try contentKey($0), text: both($0), feedback: both("on \($0)")) }),
                rule
            )
        case .gap:
            .gap(
                GapText(
                    text: both("In [[year]] in [[city]]"),
                    gaps: [
                        .init(key: try contentKey("year"), answers: .sample("1961")),
                        .init(key: try contentKey("city"), answers: .sample("New York", half: ["NY"])),
                    ]
                ),
                rule
            )
        case .inlineChoice:
            .inlineChoice(
                InlineChoiceText(
                    text: both("[[who]] decides [[what]]"),
                    gaps: [
                        .init(key: try contentKey("who"), choices: try .sample(["cnd", "who"], right: ["cnd"])),
                        .init(key: try contentKey("what"), choices: try .sample(["schedules", "prices"], right: ["schedules"])),
                    ]
                ),
                rule
            )
        case .essay: .essay(EssayTask(words: 300, guidance: both("reasons")))
        case .file: .file(FileTask(formats: [.pdf, .odt], megabytes: 5, guidance: both("parts")))
        }
    }
}

extension Matching {
    static func sample() throws -> Matching {
        let pairs = [("morphine", "of-1961"), ("lsd", "of-1971"), ("buprenorphine", "of-1971"), ("acetone", "of-1988")]
        return Matching(
            premises: try pairs.map { .init(key: try contentKey($0), text: both($0), target: try contentKey($1), feedback: both("on \($0)")) },
            targets: try ["of-1961", "of-1971", "of-1988", "none"].map { .init(key: try contentKey($0), text: both($0)) }
        )
    }
}

extension Item {
    static func sample(_ name: String, _ body: ItemBody, points: Int = 1, difficulty: Difficulty = .easy, outcome: String = "outcome-u1") throws
        -> Item
    {
        try Item(
            key: contentKey(name),
            prompt: both("What?"),
            body: body,
            points: points,
            outcomes: [contentKey(outcome)],
            difficulty: difficulty,
            sources: [contentKey("some-book")],
            rationale: both("So it is.")
        )
    }
}

extension ItemBank {
    /// Items named `easy-1`, `hard-3` and so on, as many as asked for.
    static func sample(_ name: String = "first-bank", easy: Int, hard: Int) throws -> ItemBank {
        let easyItems = try (0..<easy).map { try Item.sample("\(name)-easy-\($0 + 1)", .sample(.single)) }
        let hardItems = try (0..<hard).map { try Item.sample("\(name)-hard-\($0 + 1)", .sample(.ordering), difficulty: .hard) }
        return ItemBank(key: try contentKey(name), title: both("Bank"), unit: try contentKey("first-unit"), items: easyItems + hardItems)
    }

    /// One item of each kind.
    static func ofAllKinds() throws -> ItemBank {
        let items = try ItemKind.allCases.map { kind in
            try Item.sample("item-\(kind.rawValue)", .sample(kind), points: 3, difficulty: kind.needsMarker ? .hard : .medium)
        }
        return ItemBank(key: try contentKey("first-bank"), title: both("Bank"), unit: try contentKey("first-unit"), items: items)
    }
}

extension TestBlueprint {
    static func sample(_ draws: DrawRule..., feedback: [Feedback] = []) -> TestBlueprint {
        TestBlueprint(sections: [Section(title: both("Section"), draws: draws)], feedback: feedback)
    }
}
