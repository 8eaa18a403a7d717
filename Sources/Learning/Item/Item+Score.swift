extension Item {
    /// Scores a response; nil is an item left unanswered and earns nothing.
    package func score(_ response: ItemResponse?) throws(ItemResponseError) -> ItemScore {
        let judgement: Judgement
        if let response {
            judgement = try body.judgement(of: response)
        } else {
            judgement = kind.needsMarker ? .awaitsMarker : Judgement(share: .zero, remarks: [])
        }
        return ItemScore(item: key, points: points, result: judgement.result, remarks: judgement.remarks, rationale: rationale)
    }
}

/// A result and its remarks, before they know their item.
struct Judgement {
    let result: ItemScore.Result
    let remarks: [ItemScore.Remark]

    init(share: Rational, remarks: [ItemScore.Remark]) { (result, self.remarks) = (.share(share), remarks) }

    /// Of an item with one part that is right or wrong.
    init(_ isRight: Bool, part: ContentKey? = nil, _ feedback: LocalizedText) {
        self.init(share: isRight ? Rational(1) : .zero, remarks: [ItemScore.Remark(part: part, isRight: isRight, feedback: feedback)])
    }

    private init(awaiting: ()) { (result, remarks) = (.awaitsMarker, []) }

    static let awaitsMarker = Judgement(awaiting: ())
}

extension ItemBody {
    func judgement(of response: ItemResponse) throws(ItemResponseError) -> Judgement {
        switch (self, response) {
        case (.single(let list), .choice(let key)): try list.judgement(ofOne: key)
        case (.multiple(let list, let rule), .choices(let keys)): try list.judgement(of: keys, rule)
        case (.trueFalse(let statement), .truth(let value)): Judgement(statement.answer == value, statement.feedback(to: value))
        case (.shortText(let key), .text(let text)): key.judgement(of: text)
        case (.numeric(let key), .number(let text)): key.judgement(of: text)
        case (.matching(let matching, let rule), .pairs(let pairs)): try matching.judgement(of: pairs, rule)
        case (.ordering(let ordering, let rule), .order(let keys)): try ordering.judgement(of: keys, rule)
        case (.gap(let text, let rule), .gaps(let answers)): try text.judgement(of: answers, rule)
        case (.inlineChoice(let text, let rule), .gapChoices(let choices)): try text.judgement(of: choices, rule)
        case (.essay, .text), (.file, .files): .awaitsMarker
        case (.single, _), (.multiple, _), (.trueFalse, _), (.shortText, _), (.numeric, _), (.matching, _), (.ordering, _), (.gap, _),
            (.inlineChoice, _), (.essay, _), (.file, _):
            throw .otherKind
        }
    }
}
