import Learning
import Testing

@Suite("Credit rule")
struct CreditRuleTests {
    @Test("A module earns its credits when each of its components is passed or compensated")
    func earnsByModule() throws {
        let course = try Course.sample()
        let codes = course.plan.assessments.filter { $0.passMark != nil }.map(\.code)
        let first = try #require(codes.first)
        func credits(_ mark: ComponentMark?) -> [ModuleCredit] {
            var marks = Dictionary(uniqueKeysWithValues: codes.map { ($0, ComponentMark(unrounded: Rational(50))) })
            marks[first] = mark
            return CreditRule.judge(course, marks: marks)
        }
        #expect(credits(ComponentMark(unrounded: Rational(50))).map(\.isEarned) == [true, true])
        let failed = credits(ComponentMark(unrounded: Rational(49)))
        #expect(failed.count { !$0.isEarned } == 1)
        #expect(failed.flatMap(\.missing) == [first])
        #expect(credits(ComponentMark(unrounded: Rational(49), isCompensated: true)).map(\.isEarned) == [true, true])
        #expect(credits(nil).flatMap(\.missing) == [first])
    }
}
