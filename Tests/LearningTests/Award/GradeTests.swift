import Learning
import Testing

@Suite("Grade")
struct GradeTests {
    @Test(
        "Each band begins and ends where the table says",
        arguments: [
            (100, Grade.aPlus), (95, .aPlus), (94, .a), (80, .a), (79, .bPlus), (75, .bPlus), (74, .b), (70, .b), (69, .cPlus), (65, .cPlus),
            (64, .c),
            (55, .c), (54, .dPlus), (50, .dPlus), (49, .fail), (0, .fail),
        ]
    )
    func followsTheBands(mark: Int, grade: Grade) { #expect(Grade(mark, passMark: Hundredths(whole: 50)) == grade) }

    @Test("What was compensated is a compensated pass, and only below the pass mark")
    func marksCompensation() {
        #expect(Grade(43, passMark: Hundredths(whole: 50), isCompensated: true) == .compensatedPass)
        #expect(Grade(50, passMark: Hundredths(whole: 50), isCompensated: true) == .dPlus)
    }

    @Test("A course that passes at 45 has a D")
    func hasALowerBand() {
        #expect(Grade(47, passMark: Hundredths(whole: 45)) == .d)
        #expect(Grade(44, passMark: nil) == .fail)
    }
}
