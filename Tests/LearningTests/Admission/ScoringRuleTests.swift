import Learning
import Testing

@Suite("Scores of the panel")
struct ScoringRuleTests {
    private static let terms = CohortTerms.proposed.admission

    private func points(_ numbers: [Int]) -> [ContentKey: Int] {
        Dictionary(uniqueKeysWithValues: zip(Self.terms.criteria.map(\.key), numbers))
    }

    @Test("Every criterion gets points within its own, and nothing else does")
    func checksPoints() throws {
        try ScoringRule.check(points([30, 0, 20, 20]), criteria: Self.terms.criteria)
        #expect(throws: Refusal(.scoreIncomplete)) { try ScoringRule.check(points([30, 30, 20]), criteria: Self.terms.criteria) }
        #expect(throws: Refusal(.scoreOutOfRange)) { try ScoringRule.check(points([31, 0, 0, 0]), criteria: Self.terms.criteria) }
        #expect(throws: Refusal(.scoreOutOfRange)) { try ScoringRule.check(points([0, 0, 0, -1]), criteria: Self.terms.criteria) }
        var more = points([1, 1, 1, 1])
        more[try #require(ContentKey("charm"))] = 5
        #expect(throws: Refusal(.scoreIncomplete)) { try ScoringRule.check(more, criteria: Self.terms.criteria) }
    }

    @Test("The mean is exact, and who declared a conflict does not count in it")
    func means() throws {
        let scoring = { (number: UInt64, verdict: Scoring.Verdict) in
            Scoring(
                application: file(1),
                scorer: Identifier(UUIDv7(high: 6, low: number)),
                verdict: verdict,
                at: Instant(microseconds: 0)
            )
        }
        let three = [
            scoring(1, .points(points([30, 20, 10, 10]))), scoring(2, .points(points([30, 20, 10, 11]))),
            scoring(3, .points(points([30, 20, 10, 10]))),
        ]
        #expect(ScoringRule.mean(three, terms: Self.terms) == Rational(numerator: 211, denominator: 3))
        #expect(ScoringRule.mean([three[0], scoring(2, .conflict(reason: "same institution"))], terms: Self.terms) == nil)
        #expect(ScoringRule.mean([], terms: Self.terms) == nil)
    }

    @Test("Deferred by wish once; what nobody chose does not count")
    func defersOnce() throws {
        let deferral = { (cause: DeferralCause) in
            Deferral(
                id: Identifier(UUIDv7(high: 7, low: 1)),
                person: Identifier(UUIDv7(high: 4, low: 1)),
                cohort: Identifier(UUIDv7(high: 2, low: 1)),
                cause: cause,
                at: Instant(microseconds: 0)
            )
        }
        for cause in DeferralCause.allCases where cause != .wish {
            try DeferralRule.check(cause, after: [deferral(.wish)])
            try DeferralRule.check(.wish, after: [deferral(cause)])
        }
        #expect(throws: Refusal(.deferredBefore)) { try DeferralRule.check(.wish, after: [deferral(.illness), deferral(.wish)]) }
    }
}
