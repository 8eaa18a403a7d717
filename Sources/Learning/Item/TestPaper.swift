/// The questions that one attempt gets, in the order in which they are shown. The same blueprint, banks and seed always give the same paper.
package struct TestPaper: Sendable, Hashable {
    package struct Section: Sendable, Hashable {
        package let title: LocalizedText
        package let questions: [Question]
    }

    package struct Question: Sendable, Hashable {
        package let item: Item
        /// The order in which options, targets or elements are shown; empty for kinds that have none.
        package let order: [ContentKey]
        /// The same for each gap of an inline choice.
        package let gapOrders: [ContentKey: [ContentKey]]
    }

    package let seed: UInt64
    package let sections: [Section]

    package var questions: [Question] { sections.flatMap(\.questions) }
    package var points: Int { questions.reduce(0) { $0 + $1.item.points } }
}

extension TestBlueprint {
    /// Draws a paper, and puts options into an order, by the seed alone.
    package func paper(from banks: [ItemBank], seed: UInt64) throws(DrawShortage) -> TestPaper {
        if let shortage = shortages(in: banks).first { throw shortage }
        var random = SplitMix64(seed: seed)
        var items: [ContentKey: Item] = [:]
        var candidates: [[ContentKey]] = []
        for place in places {
            let found = self.candidates(for: place.rule, in: banks)
            for item in found { items[item.key] = item }
            candidates.append(found.map(\.key).shuffled(using: &random))
        }
        let drawn = zip(places, DrawPlan.arrangement(candidates)).map { ($0.section, $1.flatMap { items[$0] }) }
        var parts: [TestPaper.Section] = []
        for (index, section) in sections.enumerated() {
            var own = drawn.filter { $0.0 == index }.compactMap(\.1)
            if section.isShuffled { own = own.shuffled(using: &random) }
            parts.append(TestPaper.Section(title: section.title, questions: own.map { TestPaper.Question($0, &random) }))
        }
        return TestPaper(seed: seed, sections: parts)
    }
}

extension TestPaper.Question {
    fileprivate init(_ item: Item, _ random: inout SplitMix64) {
        var (order, gapOrders): ([ContentKey], [ContentKey: [ContentKey]]) = ([], [:])
        switch item.body {
        case .single(let list), .multiple(let list, _): order = list.order(&random)
        case .matching(let matching, _):
            let keys = matching.targets.map(\.key)
            order = matching.isShuffled ? keys.shuffled(using: &random) : keys
        case .ordering(let ordering, _):
            let keys = ordering.elements.map(\.key)
            order = keys.shuffled(using: &random)
            // The right order would be an answer before anything was done.
            if order == keys, let first = order.first { order = order.dropFirst() + [first] }
        case .inlineChoice(let text, _):
            for gap in text.gaps { gapOrders[gap.key] = gap.choices.order(&random) }
        case .trueFalse, .shortText, .numeric, .gap, .essay, .file: break
        }
        (self.item, self.order, self.gapOrders) = (item, order, gapOrders)
    }
}

extension ChoiceList {
    fileprivate func order(_ random: inout SplitMix64) -> [ContentKey] {
        isShuffled ? options.map(\.key).shuffled(using: &random) : options.map(\.key)
    }
}
