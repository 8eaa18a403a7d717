import Learning
import Testing

@Suite("Extensions")
struct ExtensionRuleTests {
    @Test("Two extensions never add beyond three weeks", arguments: [(10, 0, 10), (21, 0, 21), (11, 10, 21), (1, 20, 21)])
    func grants(days: Int, granted: Int, total: Int) {
        #expect(ExtensionRule.judge(days: days, granted: granted, limit: 21) == .granted(total: total))
    }

    @Test("What goes beyond is refused with what is left", arguments: [(22, 0), (12, 10), (1, 21)])
    func refuses(days: Int, granted: Int) {
        let verdict = ExtensionRule.judge(days: days, granted: granted, limit: 21)
        #expect(verdict == .tooLong(limit: 21, granted: granted))
        #expect(verdict.explanation.english.contains("\(21 - granted) are left"))
    }
}
