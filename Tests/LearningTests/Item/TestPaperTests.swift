import Learning
import Testing

@Suite struct TestPaperTests {
    private func papers(_ blueprint: TestBlueprint, _ banks: [ItemBank], seeds: Range<UInt64>) throws -> [TestPaper] {
        try seeds.map { try blueprint.paper(from: banks, seed: $0) }
    }

    @Test func `the same seed draws the same paper, another seed another one`() throws {
        let bank = try ItemBank.sample(easy: 20, hard: 20)
        let blueprint = TestBlueprint.sample(DrawRule(bank: bank.key, count: 10))
        let first = try blueprint.paper(from: [bank], seed: 1)
        #expect(try blueprint.paper(from: [bank], seed: 1) == first)
        #expect(try blueprint.paper(from: [bank], seed: 2).questions.map(\.item.key) != first.questions.map(\.item.key))
    }

    /// Papers that were answered must be shown again in later versions of this software.
    @Test func `a paper drawn once is drawn so for ever`() throws {
        let bank = try ItemBank.sample("bank", easy: 6, hard: 2)
        let blueprint = TestBlueprint.sample(
            DrawRule(bank: bank.key, count: 3, difficulty: .easy),
            DrawRule(bank: bank.key, count: 1, difficulty: .hard)
        )
        let paper = try blueprint.paper(from: [bank], seed: 20_260_901)
        #expect(paper.questions.map(\.item.key.text) == Self.goldenItems)
        #expect(paper.questions.map { $0.order.map(\.text) } == Self.goldenOrders)
    }

    private static let goldenItems = ["bank-easy-5", "bank-easy-1", "bank-easy-3", "bank-hard-2"]
    private static let goldenOrders = [
        ["other", "that", "this"], ["that", "other", "this"], ["this", "other", "that"], ["three", "four", "two", "one"],
    ]

    @Test func `no item comes twice, and each draw gets what it asks for`() throws {
        let bank = try ItemBank.sample(easy: 8, hard: 8)
        let blueprint = TestBlueprint.sample(
            DrawRule(bank: bank.key, count: 5),
            DrawRule(bank: bank.key, count: 4, difficulty: .hard),
            DrawRule(bank: bank.key, count: 2, items: [bank.items[0].key, bank.items[15].key])
        )
        for paper in try papers(blueprint, [bank], seeds: 0..<200) {
            let items = paper.questions.map(\.item)
            #expect(items.count == 11 && Set(items.map(\.key)).count == 11)
            #expect(items.count { $0.difficulty == .hard } >= 4)
            #expect(Set(items.map(\.key)).isSuperset(of: [bank.items[0].key, bank.items[15].key]))
        }
    }

    @Test func `every item comes up about equally often`() throws {
        let bank = try ItemBank.sample(easy: 10, hard: 0)
        let blueprint = TestBlueprint.sample(DrawRule(bank: bank.key, count: 3))
        var counts: [ContentKey: Int] = [:]
        for paper in try papers(blueprint, [bank], seeds: 0..<2_000) {
            for question in paper.questions { counts[question.item.key, default: 0] += 1 }
        }
        // 600 expected; four standard deviations of the binomial are 82.
        #expect(counts.count == 10 && counts.values.allSatisfy { (518...682).contains($0) })
    }

    @Test func `overlapping draws are served whenever that is possible at all`() throws {
        let bank = try ItemBank.sample(easy: 1, hard: 2)
        // A greedy draw would often give the only easy item to the first rule.
        let blueprint = TestBlueprint.sample(DrawRule(bank: bank.key, count: 2), DrawRule(bank: bank.key, count: 1, difficulty: .easy))
        for paper in try papers(blueprint, [bank], seeds: 0..<100) { #expect(paper.questions.count == 3) }
        #expect(blueprint.shortages(in: [bank]) == [])
    }

    @Test func `a bank that is too small is told with its numbers`() throws {
        let bank = try ItemBank.sample(easy: 3, hard: 1)
        let rule = DrawRule(bank: bank.key, count: 3, difficulty: .easy)
        let blueprint = TestBlueprint.sample(DrawRule(bank: bank.key, count: 2), rule)
        let shortage = try #require(blueprint.shortages(in: [bank]).first)
        #expect(blueprint.shortages(in: [bank]).count == 1)
        #expect((shortage.section, shortage.draw, shortage.candidates, shortage.available) == (0, 1, 3, 2))
        #expect(throws: shortage) { try blueprint.paper(from: [bank], seed: 1) }
        #expect(blueprint.shortages(in: []).map(\.available) == [0, 0])
    }

    @Test func `elements to be ordered are never shown in order, and fixed options always are`() throws {
        let ordered = try Item.sample("to-order", .sample(.ordering))
        let fixed = try Item.sample("fixed-options", .single(.sample(["this", "that", "other"], right: ["that"], isShuffled: false)))
        let bank = ItemBank(key: try contentKey("first-bank"), title: both("Bank"), unit: try contentKey("first-unit"), items: [ordered, fixed])
        let blueprint = TestBlueprint.sample(DrawRule(bank: bank.key, count: 2))
        for paper in try papers(blueprint, [bank], seeds: 0..<200) {
            for question in paper.questions {
                let names = question.order.map(\.text)
                if question.item.key == ordered.key {
                    #expect(names != ["one", "two", "three", "four"] && names.sorted() == ["four", "one", "three", "two"])
                } else {
                    #expect(names == ["this", "that", "other"])
                }
            }
        }
    }

    @Test func `sections keep their order and their items unless shuffled`() throws {
        let bank = try ItemBank.ofAllKinds()
        let rule = DrawRule(bank: bank.key, count: 2, items: Array(bank.items.prefix(2).map(\.key)))
        let last = DrawRule(bank: bank.key, count: 1, items: [bank.items[8].key])
        let blueprint = TestBlueprint(
            sections: [.init(title: both("A"), draws: [last], isShuffled: false), .init(title: both("B"), draws: [rule])],
            feedback: []
        )
        let paper = try blueprint.paper(from: [bank], seed: 5)
        #expect(paper.sections.map(\.title) == [both("A"), both("B")])
        #expect(paper.sections.map(\.questions.count) == [1, 2])
        #expect(paper.questions[0].gapOrders.keys.map(\.text).sorted() == ["what", "who"])
    }
}
