import Learning
import Testing

@Suite struct TestScoreTests {
    private func paper(_ items: [Item]) throws -> TestPaper {
        let bank = ItemBank(key: try contentKey("first-bank"), title: both("Bank"), unit: try contentKey("first-unit"), items: items)
        return try TestBlueprint.sample(DrawRule(bank: bank.key, count: items.count)).paper(from: [bank], seed: 1)
    }

    @Test func `the mark is the share of the points, in hundredths`() throws {
        let items = try [
            Item.sample("first-item", .sample(.multiple), points: 3), Item.sample("second-item", .sample(.single), points: 2),
            Item.sample("third-item", .sample(.single), points: 1),
        ]
        let score = try paper(items).score([
            items[0].key: .choices([try contentKey("first"), try contentKey("second"), try contentKey("fourth")]),
            items[1].key: .choice(try contentKey("this")),
        ])
        // 3 × 1/6 + 2 of 6 points.
        #expect(score.earned == Rational(numerator: 5, denominator: 2))
        #expect(score.percent == Rational(numerator: 125, denominator: 3))
        #expect(score.rawMark == Hundredths("41.67"))
    }

    @Test(arguments: [(13, "43.33"), (15, "50"), (29, "96.67"), (30, "100"), (0, "0")])
    func `a paper of thirty`(right: Int, mark: String) throws {
        let items = try (0..<30).map { try Item.sample("item-\($0)", .sample(.trueFalse)) }
        let responses = Dictionary(uniqueKeysWithValues: items.prefix(right).map { ($0.key, ItemResponse.truth(false)) })
        #expect(try paper(items).score(responses).rawMark == Hundredths(mark))
    }

    @Test func `there is no mark while a marker is awaited`() throws {
        let items = try [Item.sample("an-essay", .sample(.essay)), Item.sample("a-choice", .sample(.single))]
        let score = try paper(items).score([items[0].key: .text("Because."), items[1].key: .choice(try contentKey("this"))])
        #expect(score.awaited == [items[0].key])
        #expect(score.percent == nil && score.rawMark == nil)
    }

    @Test func `a response to an item of no place in the paper is refused`() throws {
        let paper = try paper([Item.sample("a-choice", .sample(.single))])
        #expect(throws: ItemResponseError.unknownPart("another-item")) { try paper.score([try contentKey("another-item"): .truth(true)]) }
    }

    @Test(arguments: [("0", "low"), ("49.99", "low"), ("50", "middle"), ("79.99", "middle"), ("80", "high"), ("100", "high")])
    func `the result gets the feedback of its band`(percent: String, feedback: String) throws {
        let bands = [(0, "low"), (50, "middle"), (80, "high")].map { TestBlueprint.Feedback(from: $0.0, text: both($0.1)) }
        let blueprint = TestBlueprint.sample(feedback: bands)
        #expect(blueprint.feedback(to: Rational(try #require(Hundredths(percent)))) == both(feedback))
        #expect(TestBlueprint.sample().feedback(to: .zero) == nil)
    }

    @Test func `any change makes another version of an item, and only that`() throws {
        let item = try Item.sample("a-choice", .sample(.single))
        let same = try Item.sample("a-choice", .sample(.single))
        let other = try Item.sample("a-choice", .sample(.single), points: 2)
        // The bytes themselves stand for their hash.
        #expect(item.version { $0 } == same.version { $0 })
        #expect(item.version { $0 } != other.version { $0 })
    }
}
