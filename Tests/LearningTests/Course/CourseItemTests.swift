import Learning
import Testing

@Suite struct CourseItemTests {
    @Test func `an item is found by its key`() throws {
        let course = try Course.sample()
        #expect(course.item(try contentKey("item-gap"))?.kind == .gap)
        #expect(course.item(try contentKey("no-item")) == nil)
    }

    @Test func `banks and items have keys of their own`() throws {
        let (first, other) = (try ItemBank.sample(easy: 1, hard: 0), try ItemBank.sample("other-bank", easy: 1, hard: 0))
        #expect(throws: CourseError.duplicateKey(first.key)) { try Course.sample(banks: [first, first]) }
        let twin = ItemBank(key: other.key, title: other.title, unit: other.unit, items: first.items)
        #expect(throws: CourseError.duplicateKey(first.items[0].key)) { try Course.sample(banks: [first, twin]) }
    }

    @Test func `a bank names a unit, and its items the unit's outcomes and readings`() throws {
        let bank = try ItemBank.sample(easy: 1, hard: 0)
        let elsewhere = ItemBank(key: bank.key, title: bank.title, unit: try contentKey("third-unit"), items: bank.items)
        #expect(throws: CourseError.unknownReference(elsewhere.unit, place: "first-bank")) { try Course.sample(banks: [elsewhere]) }
        let item = try Item.sample("an-item", .sample(.single), outcome: "outcome-u2")
        let stray = ItemBank(key: bank.key, title: bank.title, unit: bank.unit, items: [item])
        #expect(throws: CourseError.unknownReference(try contentKey("outcome-u2"), place: "an-item")) { try Course.sample(banks: [stray]) }
    }

    @Test func `a test draws from banks that are there and large enough`() throws {
        let bank = try ItemBank.sample(easy: 1, hard: 0)
        let unknown = TestBlueprint.sample(DrawRule(bank: try contentKey("no-bank"), count: 1))
        #expect(throws: CourseError.unknownReference(try contentKey("no-bank"), place: "A1")) { try Course.sample(banks: [bank], test: unknown) }
        let large = TestBlueprint.sample(DrawRule(bank: bank.key, count: 2))
        let shortage = try #require(large.shortages(in: [bank]).first)
        #expect(throws: CourseError.bankTooSmall(place: "A1", shortage)) { try Course.sample(banks: [bank], test: large) }
    }

    @Test func `essays come up only where people mark`() throws {
        let bank = try ItemBank.ofAllKinds()
        let test = TestBlueprint.sample(DrawRule(bank: bank.key, count: 1, difficulty: .hard))
        #expect(try Course.sample(banks: [bank], test: test).plan.assessments.first?.test == test)
        #expect(throws: CourseError.markerNeeded(try contentKey("item-essay"), place: "first-unit")) {
            try Course.sample(banks: [bank], selfCheck: test)
        }
    }
}
