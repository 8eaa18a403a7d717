import Learning
import TestTools
import Testing

@Suite("Award rule")
struct AwardRuleTests {
    /// The plan of domain section 3: A0 is formative, A1 to A8 weigh 10, 15, 15, 15, 10, 15, 15 and 5.
    private static func plan() throws -> AssessmentPlan {
        let weights = [0, 10, 15, 15, 15, 10, 15, 15, 5]
        return try AssessmentPlan(
            weights.enumerated().map {
                try .sample("A\($0.offset)", weight: Hundredths(whole: $0.element), passMark: $0.element == 0 ? nil : 50, number: $0.offset)
            }
        )
    }

    private static func judge(_ texts: [String?], passTotal: Int = 50) throws -> AwardVerdict {
        var marks: [ContentCode: ComponentMark] = [:]
        for (index, text) in texts.enumerated() {
            guard let text else { continue }
            marks[try code(index)] = ComponentMark(unrounded: Rational(try #require(Hundredths(text))))
        }
        return AwardRule.judge(AwardCase(plan: try plan(), rules: .proposed(passTotal: passTotal), marks: marks))
    }

    private static func code(_ number: Int) throws -> ContentCode { try #require(ContentCode("A\(number)")) }

    @Test("Marks of fifty throughout carry the award, exactly")
    func carriesAtThePassMark() throws {
        let verdict = try Self.judge(["0", "50", "50", "50", "50", "50", "50", "50", "50"])
        #expect(verdict.carriesAward)
        #expect(verdict.total == Rational(50))
        #expect(verdict.components.count == 9)
    }

    @Test("The total is the exact weighted sum of rounded components")
    func sumsExactly() throws {
        // 10·63 + 15·71 + 15·58 + 15·66 + 10·80 + 15·61 + 15·60 + 5·77 = 6555.
        let verdict = try Self.judge(["90", "62.5", "70.5", "58.49", "65.99", "79.5", "61", "60.10", "77.00"])
        #expect(verdict.total == Rational(numerator: 6555, denominator: 100))
        #expect(verdict.carriesAward)
    }

    @Test("49.5 rounds to a pass, 49.49 does not")
    func roundsComponentsHalfUp() throws {
        #expect(try Self.judge(["0", "49.5", "49.5", "49.5", "49.5", "49.5", "49.5", "49.5", "49.5"]).total == Rational(50))
        let verdict = try Self.judge(["0", "60", "49.49", "60", "60", "60", "60", "60", "60"])
        #expect(verdict.reasons.map(\.description) == ["A2 has 49, below its pass mark 50; the board can compensate it"])
        #expect(!verdict.carriesAward)
    }

    @Test("A total of 49.99 is not 50, though it would round to it")
    func comparesTotalUnrounded() throws {
        let plan = try AssessmentPlan([
            .sample("A1", weight: Hundredths(count: 9_999), passMark: nil), .sample("A2", weight: Hundredths(count: 1), passMark: nil),
        ])
        let marks = [try Self.code(1): ComponentMark(unrounded: Rational(50)), try Self.code(2): ComponentMark(unrounded: Rational(0))]
        let verdict = AwardRule.judge(AwardCase(plan: plan, rules: .proposed, marks: marks))
        #expect(verdict.total == Rational(numerator: 49_995, denominator: 1_000))
        #expect(verdict.reasons.count == 1)
        #expect(verdict.reasons.first?.description == "the weighted total 49.99 is below 50")
    }

    @Test("Without one mark there is no total and no award, and the component is named", arguments: 1...8)
    func namesMissingMarks(missing: Int) throws {
        var texts: [String?] = Array(repeating: "80", count: 9)
        texts[missing] = nil
        let verdict = try Self.judge(texts)
        #expect(verdict.total == nil)
        #expect(verdict.reasons == [.markMissing(try Self.code(missing))])
    }

    @Test("The entry task counts nothing and must be done all the same")
    func demandsTheEntryTask() throws {
        let verdict = try Self.judge([nil, "80", "80", "80", "80", "80", "80", "80", "80"])
        #expect(verdict.total == Rational(80))
        #expect(verdict.reasons == [.markMissing(try Self.code(0))])
        #expect(try Self.judge(["0", "80", "80", "80", "80", "80", "80", "80", "80"]).carriesAward)
    }

    @Test("Every reason is given, not the first alone")
    func givesEveryReason() throws {
        let verdict = try Self.judge(["0", "10", "49", "60", "30", "60", "40", "50", "49"])
        #expect(verdict.reasons.map(\.description).count == 6)
        #expect(verdict.reasons.contains { $0.description == "A8 has 49, below its pass mark 50" })
        #expect(try Self.judge(Array(repeating: nil, count: 9)).reasons.count == 9)
        for reason in verdict.reasons { #expect(!reason.description.isEmpty) }
    }

    @Test("The pass total is the course's own")
    func usesPassTotal() throws {
        let texts: [String?] = ["0", "60", "60", "60", "60", "60", "60", "60", "60"]
        #expect(try Self.judge(texts, passTotal: 60).carriesAward)
        #expect(try !Self.judge(texts, passTotal: 61).carriesAward)
    }

    @Test("A better mark never loses an award, and the total never leaves the range of the marks", arguments: 1...10 as ClosedRange<UInt64>)
    func isMonotonous(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            var counts = (0..<9).map { _ in Int.random(in: 4_000...7_000, using: &generator) }
            let before = try Self.judge(counts.map { Hundredths(count: $0).description })
            let place = Int.random(in: 0..<9, using: &generator)
            counts[place] = Int.random(in: counts[place]...10_000, using: &generator)
            let after = try Self.judge(counts.map { Hundredths(count: $0).description })
            #expect(!before.carriesAward || after.carriesAward)
            let (low, high) = (try #require(before.total), try #require(after.total))
            #expect(!(high < low))
            let rounded = before.components.dropFirst().compactMap { $0.mark?.rounded }
            #expect(!(low < Rational(try #require(rounded.min()))))
            #expect(!(Rational(try #require(rounded.max())) < low))
        }
    }
}
