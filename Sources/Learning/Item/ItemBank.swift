/// Items on one unit, from which tests draw.
package struct ItemBank: Sendable, Hashable {
    package let key: ContentKey
    package let title: LocalizedText
    /// The unit whose outcomes and readings its items name.
    package let unit: ContentKey
    package let items: [Item]

    package init(key: ContentKey, title: LocalizedText, unit: ContentKey, items: [Item]) {
        (self.key, self.title, self.unit, self.items) = (key, title, unit, items)
    }

    /// The items that a rule can draw, in the order of the bank.
    package func candidates(for rule: DrawRule) -> [Item] {
        items.filter { item in
            (rule.items.isEmpty || rule.items.contains(item.key)) && rule.outcome.map { item.outcomes.contains($0) } ?? true
                && rule.difficulty.map { item.difficulty == $0 } ?? true
        }
    }
}
