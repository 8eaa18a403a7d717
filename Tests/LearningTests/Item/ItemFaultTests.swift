import Learning
import Testing

@Suite struct ItemFaultTests {
    @Test(arguments: ItemKind.allCases)
    func `the samples are items`(kind: ItemKind) throws {
        #expect(try ItemBody.sample(kind).faults == [])
        #expect(try ItemBody.sample(kind).kind == kind)
    }

    @Test func `an item with a fault cannot exist`() throws {
        let list = try ChoiceList.sample(["this", "that"], right: [])
        #expect(throws: ItemFault.rightOptions(found: 0, mustBe: .exactlyOne, part: nil)) { try Item.sample("an-item", .single(list)) }
        #expect(throws: ItemFault.numberOutOfRange(.points)) { try Item.sample("an-item", .sample(.single), points: 0) }
    }

    @Test func `each fault has a code of the format`() throws {
        let this = try contentKey("this")
        let codes = [
            ItemFault.numberOutOfRange(.points), .duplicateKey(this, .options), .tooFew(.options, least: 2, part: nil),
            .rightOptions(found: 2, mustBe: .exactlyOne, part: nil), .noRightAnswer(part: nil), .duplicateAnswer("x", part: nil),
            .unknownTarget(this, premise: this), .gapNotOnce(this, .french), .unknownGap("x", .english),
        ].map(\.code)
        #expect(
            codes == [
                "number-out-of-range", "duplicate-key", "too-few-options", "right-options", "no-right-answer", "duplicate-answer",
                "unknown-reference",
                "gap-mismatch", "gap-mismatch",
            ]
        )
    }

    @Test func `everything that is wrong is told, not only the first thing`() throws {
        let text = GapText(
            text: LocalizedText(english: "[[year]] [[year]] [[town]]", french: "[[year]]"),
            gaps: [.init(key: try contentKey("year"), answers: TextKey([], otherwise: both("no")))]
        )
        let year = try contentKey("year")
        #expect(
            ItemBody.gap(text, .partial).faults == [.gapNotOnce(year, .english), .unknownGap("town", .english), .noRightAnswer(part: year)]
        )
    }
}
