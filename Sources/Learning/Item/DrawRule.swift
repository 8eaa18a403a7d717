/// So many items from a bank, at random among those that have what the rule asks for.
package struct DrawRule: Sendable, Hashable {
    package let bank: ContentKey
    package let count: Int
    /// Only items on this outcome of the bank's unit.
    package let outcome: ContentKey?
    package let difficulty: Difficulty?
    /// Only these; empty for any.
    package let items: [ContentKey]

    package init(bank: ContentKey, count: Int, outcome: ContentKey? = nil, difficulty: Difficulty? = nil, items: [ContentKey] = []) {
        (self.bank, self.count, self.outcome, self.difficulty, self.items) = (bank, count, outcome, difficulty, items)
    }
}
