import Learning
import Testing

@Suite("Double marking")
struct DoubleMarkingRuleTests {
    private static let rule = rule(.blindDouble)

    private static func rule(_ marking: Marking, passMark: Hundredths? = Hundredths(whole: 50)) -> DoubleMarkingRule {
        DoubleMarkingRule(passMark: passMark, marking: marking, rules: CourseRules.proposed.moderation)
    }

    @Test(
        "Near marks on one side of the pass mark are averaged, exactly",
        arguments: [("60", "65", "62.5"), ("50", "55", "52.5"), ("44.99", "49.99", "47.49"), ("70.01", "70", "70.005"), ("80", "80", "80")]
    )
    func averages(first: String, second: String, average: String) throws {
        let comparison = Self.rule.compare(first: try mark(first), second: try mark(second))
        guard case .average(let mark, _) = comparison else {
            Issue.record("\(comparison)")
            return
        }
        #expect(mark.description == average)
    }

    @Test(
        "A wider gap, or a gap across the pass mark however small, is talked over",
        arguments: [
            ("54", "63", "9", false), ("60", "65.01", "5.01", false), ("49", "51", "2", true), ("49.99", "50", "0.01", true),
            ("40", "70", "30", true),
        ]
    )
    func talks(first: String, second: String, gap: String, isAcross: Bool) throws {
        let talk = DoubleMarkingRule.Comparison.talk(gap: try mark(gap), isAcrossPassMark: isAcross)
        #expect(Self.rule.compare(first: try mark(first), second: try mark(second)) == talk)
        #expect(Self.rule.compare(first: try mark(second), second: try mark(first)) == talk)
        #expect(talk.explanation.english.contains(gap))
        #expect(talk.explanation.french.contains(gap))
    }

    @Test("Where nothing is to be passed there is no other side")
    func needsNoPassMark() throws {
        let comparison = Self.rule(.blindDouble, passMark: nil).compare(first: try mark("49"), second: try mark("51"))
        #expect(comparison == .average(Rational(50), gap: Hundredths(whole: 2)))
    }

    @Test("Two who watched one performance agree one mark: no gap is averaged away")
    func agreesOnAPanel() throws {
        let panel = Self.rule(.panel)
        #expect(panel.compare(first: try mark("60"), second: try mark("61")) == .talk(gap: Hundredths(whole: 1), isAcrossPassMark: false))
        #expect(panel.compare(first: try mark("60"), second: try mark("60")) == .average(Rational(60), gap: .zero))
    }

    @Test(
        "The mark nearest to the third stands; equally near, the third does",
        arguments: [
            ("54", "63", "55", "54"), ("54", "63", "70", "63"), ("54", "63", "58.5", "58.5"), ("40", "60", "50", "50"), ("40", "60", "50.01", "60"),
        ]
    )
    func decidesByTheThird(first: String, second: String, third: String, stands: String) throws {
        #expect(try Self.rule.settle(first: mark(first), second: mark(second), third: mark(third)).mark == mark(stands))
        #expect(try Self.rule.settle(first: mark(second), second: mark(first), third: mark(third)).mark == mark(stands))
    }
}
