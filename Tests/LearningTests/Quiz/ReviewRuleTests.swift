import Learning
import Testing

@Suite("Review of an attempt")
struct ReviewRuleTests {
    private static let table: [(ReviewRule.Moment, AssessmentForm, Bool, score: Bool, feedback: Bool)] = [
        (.during, .quiz, true, false, false), (.during, .knowledgeTest, true, false, false),
        (.during, .quiz, false, false, false), (.during, .knowledgeTest, false, false, false),
        (.whileOpen, .quiz, true, true, true), (.whileOpen, .knowledgeTest, true, true, false),
        (.whileOpen, .quiz, false, false, false), (.whileOpen, .knowledgeTest, false, false, false),
        (.afterClose, .quiz, true, true, true), (.afterClose, .knowledgeTest, true, true, true),
        (.afterClose, .quiz, false, false, false), (.afterClose, .knowledgeTest, false, false, false),
        (.released, .quiz, true, true, true), (.released, .knowledgeTest, true, true, true),
        (.released, .quiz, false, true, true), (.released, .knowledgeTest, false, true, true),
    ]

    @Test(
        "The matrix: nothing while answering, nothing of an unreleased mark that is not flagged, nothing that helps others",
        arguments: table.indices
    )
    func followsTheMatrix(index: Int) {
        let row = Self.table[index]
        let rule = ReviewRule(row.0, form: row.1, shownBeforeBoard: row.2)
        #expect(rule.showsScore == row.score)
        #expect(rule.showsFeedback == row.feedback)
    }
}
