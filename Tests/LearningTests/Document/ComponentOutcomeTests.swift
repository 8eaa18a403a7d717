import Learning
import Testing

@Suite("Outcome of a component")
struct ComponentOutcomeTests {
    @Test("Marks, grades and outcomes stay as they are named")
    func keepsNames() {
        #expect(
            ComponentOutcome.allCases.map(\.rawValue) == ["passed", "passed-at-resit", "passed-capped", "compensated", "failed", "open"]
        )
        #expect(TranscriptContent.Standing.allCases.map(\.rawValue) == ["awarded", "without-award", "in-progress"])
        #expect(TranscriptContent.Unit.Result.allCases.map(\.rawValue) == ["passed", "attended", "not-completed"])
        for outcome in ComponentOutcome.allCases { #expect(outcome.text.english != outcome.text.french) }
    }

    @Test("Minutes are printed as hours", arguments: [(1560, "26 h"), (1590, "26 h 30 min"), (45, "45 min"), (0, "0 h"), (65, "1 h 05 min")])
    func printsHours(minutes: Int64, text: String) { #expect(DocumentHours.text(minutes) == text) }

    @Test("In a column of hours they are a figure", arguments: [(1560, "26"), (1590, "26:30"), (45, "0:45"), (0, "0"), (65, "1:05")])
    func printsFigures(minutes: Int64, text: String) { #expect(DocumentHours.figure(minutes) == text) }
}
