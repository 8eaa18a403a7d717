/// What a question of a drawn paper shows, in its order, and so what can be answered to it: keys of options and gaps, and nothing that tells which of them are right.
/// An answer is checked against it without looking into the course, so that what was acknowledged can always be scored.
package struct QuestionForm: Sendable, Hashable {
    package let kind: ItemKind
    /// Options, targets or elements in the order shown.
    package let order: [ContentKey]
    package let premises: [ContentKey]
    package let gaps: [ContentKey]
    /// The options of each gap of an inline choice, in the order shown.
    package let gapOrders: [ContentKey: [ContentKey]]

    package init(
        kind: ItemKind,
        order: [ContentKey] = [],
        premises: [ContentKey] = [],
        gaps: [ContentKey] = [],
        gapOrders: [ContentKey: [ContentKey]] = [:]
    ) {
        (self.kind, self.order, self.premises, self.gaps, self.gapOrders) = (kind, order, premises, gaps, gapOrders)
    }

    package init(_ question: TestPaper.Question) {
        var (premises, gaps): ([ContentKey], [ContentKey]) = ([], [])
        switch question.item.body {
        case .matching(let matching, _): premises = matching.premises.map(\.key)
        case .gap(let text, _): gaps = text.gaps.map(\.key)
        case .inlineChoice(let text, _): gaps = text.gaps.map(\.key)
        case .single, .multiple, .trueFalse, .shortText, .numeric, .ordering, .essay, .file: break
        }
        self.init(kind: question.item.kind, order: question.order, premises: premises, gaps: gaps, gapOrders: question.gapOrders)
    }

    /// Characters of what is typed into one field.
    package static let typedLimit = 2_000
    /// Characters of an essay, far beyond any limit of words.
    package static let essayLimit = 40_000

    /// - Throws: ``ItemResponseError`` for a response that a question of this form cannot have.
    package func check(_ response: ItemResponse) throws(ItemResponseError) {
        switch (kind, response) {
        case (.single, .choice(let key)): try require([key], among: order)
        case (.multiple, .choices(let keys)): try require(keys.sorted(), among: order)
        case (.trueFalse, .truth): break
        case (.shortText, .text(let text)), (.numeric, .number(let text)): try requireShort([text], Self.typedLimit)
        case (.essay, .text(let text)): try requireShort([text], Self.essayLimit)
        case (.matching, .pairs(let pairs)):
            try require(pairs.keys.sorted(), among: premises)
            try require(pairs.values.sorted(), among: order)
        case (.ordering, .order(let keys)):
            try require(keys, among: order)
            guard keys.count == order.count, Set(keys).count == keys.count else {
                throw .unknownPart(keys.map(\.text).joined(separator: ", "))
            }
        case (.gap, .gaps(let answers)):
            try require(answers.keys.sorted(), among: gaps)
            try requireShort(Array(answers.values), Self.typedLimit)
        case (.inlineChoice, .gapChoices(let choices)):
            try require(choices.keys.sorted(), among: gaps)
            for (gap, key) in choices.sorted(by: { $0.key < $1.key }) { try require([key], among: gapOrders[gap] ?? []) }
        case (.file, .files(let names)): try requireShort(names, Self.typedLimit)
        case (.single, _), (.multiple, _), (.trueFalse, _), (.shortText, _), (.numeric, _), (.essay, _), (.matching, _), (.ordering, _), (.gap, _),
            (.inlineChoice, _), (.file, _):
            throw .otherKind
        }
    }

    private func require(_ keys: [ContentKey], among known: [ContentKey]) throws(ItemResponseError) {
        for key in keys where !known.contains(key) { throw .unknownPart(key.text) }
    }

    private func requireShort(_ texts: [String], _ limit: Int) throws(ItemResponseError) {
        for text in texts where text.utf8.count > 4 * limit || text.count > limit { throw .tooLong(limit) }
    }
}
