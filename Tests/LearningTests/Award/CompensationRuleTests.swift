import Learning
import Testing

@Suite("Compensation rule")
struct CompensationRuleTests {
    private func judge(
        _ mark: ComponentMark,
        _ code: Int = 6,
        total: Rational? = Rational(58),
        compensated: Int = 0
    ) throws -> CompensationVerdict {
        let assessment = try Assessment.sample("A\(code)", weight: Hundredths(whole: 15), passMark: 50, number: code)
        return CompensationRule.judge(assessment, mark, total: total, compensated: compensated, by: CourseRules.proposed.compensation)
    }

    private func mark(_ number: Int) -> ComponentMark { ComponentMark(unrounded: Rational(number)) }

    @Test("A6 43 with a total of 58 can be compensated")
    func permitsTheExample() throws { #expect(try judge(mark(43)).isPermitted) }

    @Test("The band is 40 to 49, both ends in it, by the rounded mark", arguments: 30...60)
    func keepsTheBand(number: Int) throws {
        #expect(try judge(mark(number)).isPermitted == (40...49).contains(number))
        let half = try #require(Rational(numerator: Int64(2 * number - 1), denominator: 2))
        #expect(try judge(ComponentMark(unrounded: half)).isPermitted == (40...49).contains(number))
    }

    @Test("A total of 55 suffices, 54.99 does not, and none is no total")
    func needsTheTotal() throws {
        #expect(try judge(mark(43), total: Rational(55)).isPermitted)
        let short = Rational(Hundredths(count: 5_499))
        #expect(try judge(mark(43), total: short).reasons == [.totalTooLow(short, Hundredths(whole: 55))])
        #expect(try judge(mark(43), total: nil).reasons == [.totalUnknown])
    }

    @Test("Never the capstone, never after misconduct, never a second one")
    func refuses() throws {
        for code in [7, 8] { #expect(try judge(mark(43), code).reasons.count == 1) }
        #expect(try judge(ComponentMark(unrounded: Rational(43), hasIntegrityPenalty: true)).reasons == [.integrityPenalty])
        #expect(try judge(mark(43), compensated: 1).reasons == [.tooMany(1)])
    }

    @Test("Every reason is given and told in both languages")
    func explains() throws {
        let reasons = try judge(ComponentMark(unrounded: Rational(10), hasIntegrityPenalty: true), 7, total: Rational(20), compensated: 1).reasons
        #expect(reasons.count == 5)
        for reason in reasons { #expect(reason.text.english != reason.text.french) }
    }
}
