import Learning
import Testing

@Suite("Cohort key")
struct CohortKeyTests {
    @Test("Lower-case words with single hyphens are keys", arguments: ["2026-strasbourg", "a1", "2026", "a-b-c", String(repeating: "a", count: 64)])
    func reads(text: String) {
        #expect(CohortKey(text)?.text == text)
    }

    @Test(
        "Anything else is none",
        arguments: [
            "", "a", "A1", "2026-Strasbourg", "-a", "a-", "a--b", "a b", "a_b", "a.b", "été-2026", "ａｂ", "a/b", "..", "a\u{0}b", "a\n",
            String(repeating: "a", count: 65),
        ]
    )
    func refuses(text: String) {
        #expect(CohortKey(text) == nil)
    }
}
