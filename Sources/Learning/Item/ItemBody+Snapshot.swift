import CanonicalJSON

extension ItemBody {
    /// Nil for kinds that are right or wrong as a whole.
    var scoring: ItemScoring? {
        switch self {
        case .multiple(_, let rule), .matching(_, let rule), .ordering(_, let rule), .gap(_, let rule), .inlineChoice(_, let rule): rule
        case .single, .trueFalse, .shortText, .numeric, .essay, .file: nil
        }
    }

    var snapshot: JSONValue {
        switch self {
        case .single(let list), .multiple(let list, _): list.snapshot
        case .trueFalse(let statement): statement.snapshot
        case .shortText(let key): key.snapshot
        case .numeric(let key): key.snapshot
        case .matching(let matching, _): matching.snapshot
        case .ordering(let ordering, _): ordering.snapshot
        case .gap(let text, _): text.snapshot
        case .inlineChoice(let text, _): text.snapshot
        case .essay(let task): ["words": .number(task.words), "guidance": task.guidance.snapshot]
        case .file(let task): task.snapshot
        }
    }

    /// - Parameter item: the object that has `body` and `scoring`.
    init(_ kind: ItemKind, _ item: JSONFields) throws(JSONFieldError) {
        let body = try item.object("body")
        func rule() throws(JSONFieldError) -> ItemScoring { try item.choice("scoring", of: ItemScoring.self) }
        switch kind {
        case .single: self = .single(try ChoiceList(body))
        case .multiple: self = .multiple(try ChoiceList(body), try rule())
        case .trueFalse: self = .trueFalse(try TrueFalse(body))
        case .shortText: self = .shortText(try TextKey(body))
        case .numeric: self = .numeric(try NumericKey(body))
        case .matching: self = .matching(try Matching(body), try rule())
        case .ordering: self = .ordering(try Ordering(body), try rule())
        case .gap: self = .gap(try GapText(body), try rule())
        case .inlineChoice: self = .inlineChoice(try InlineChoiceText(body), try rule())
        case .essay: self = .essay(EssayTask(words: try body.number("words"), guidance: try body.text("guidance")))
        case .file: self = .file(try FileTask(body))
        }
    }
}

extension FileTask {
    fileprivate var snapshot: JSONValue {
        [
            "formats": .array(formats.map { .string($0.rawValue) }), "megabytes": .number(megabytes), "guidance": guidance.snapshot,
        ]
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(
            formats: try fields.choices("formats", of: Format.self),
            megabytes: try fields.number("megabytes"),
            guidance: try fields.text("guidance")
        )
    }
}
