import CourseContent
import Testing

@Suite struct TestProblemTests {
    @Test(arguments: breakages)
    func `a test that cannot be drawn is reported where it is`(breakage: Breakage) throws {
        let folder = try CourseFolderFixture()
        try breakage.apply(to: folder)
        #expect(folder.read().findings == breakage.expected)
    }

    private static let bank = "banks/first-bank.yaml"
    private static let test = "tests/A1.yaml"
    private static let selfCheck = "units/first-unit/self-check.yaml"

    private static let secondUnit = SmallCourse.firstUnit
        .replacing("first-unit", with: "second-unit").replacing("U1", with: "U2").replacing("ects: 1", with: "ects: 0")

    static let breakages = [
        // Six items are of that difficulty, and the second section fixes one of them.
        Breakage(
            "a bank that is too small",
            .replace(test, "count: 3", with: "count: 7"),
            expecting: Finding(test, 5, .bankTooSmall),
            Finding(test, 9, .bankTooSmall)
        ),
        // The second section fixes `a-word`, so that two of the three easy items are left.
        Breakage("items that another rule takes", .replace(test, "count: 2", with: "count: 3"), expecting: Finding(test, 9, .bankTooSmall)),
        Breakage(
            "an unknown bank",
            .replace(test, "bank: first-bank, items", with: "bank: last-bank, items"),
            expecting: Finding(test, 9, .unknownReference)
        ),
        Breakage(
            "an unknown item",
            .replace(test, "[pairs, a-word]", with: "[pairs, a-world]"),
            expecting: Finding(test, 9, .unknownReference)
        ),
        Breakage(
            "an unknown outcome",
            .replace(test, "outcome: name-parts", with: "outcome: parts"),
            expecting: Finding(test, 5, .unknownReference)
        ),
        Breakage("no count", .replace(test, "count: 2, ", with: ""), expecting: Finding(test, 4, .missingKey)),
        Breakage("items that nobody marks", .replace(test, "difficulty: easy", with: "difficulty: hard"), expecting: Finding(test, 4, .markerNeeded)),
        Breakage(
            "items that nobody marks in a self-check",
            .replace(selfCheck, ", difficulty: easy", with: ""),
            expecting: Finding(selfCheck, 3, .markerNeeded)
        ),
        Breakage("feedback that begins above 0", .replace(test, "from: 0", with: "from: 10"), expecting: Finding(test, 11, .feedbackOrder)),
        Breakage("feedback that goes down", .replace(test, "from: 50", with: "from: 0"), expecting: Finding(test, 12, .feedbackOrder)),
        Breakage(
            "other items than the plan says",
            .replace("assessments.yaml", "tries: 2", with: "items: 8"),
            expecting: Finding(test, 1, .itemsMismatch)
        ),
        Breakage("a knowledge test without questions", .remove(test), expecting: Finding(test, 1, .fileMissing)),
        Breakage(
            "questions for no assessment",
            .write("tests/A9.yaml", SmallBank.test),
            expecting: Finding("tests/A9.yaml", 1, .unknownReference)
        ),
        Breakage("questions for a report", .write("tests/A2.yaml", SmallBank.test), expecting: Finding("tests/A2.yaml", 1, .ruleConflict)),
        Breakage(
            "a test named by no code",
            .write("tests/first.yaml", SmallBank.selfCheck),
            expecting: Finding("tests/first.yaml", 1, .folderName)
        ),
        Breakage("a bank in a file of another name", .move(bank, to: "banks/bank.yaml"), expecting: Finding("banks/bank.yaml", 1, .folderName)),
        Breakage(
            "a bank that nothing draws from",
            .write(
                "banks/second-bank.yaml",
                SmallBank.bank.replacing("\n  - key: ", with: "\n  - key: x-").replacing("first-bank", with: "second-bank")
            ),
            expecting: Finding("banks/second-bank.yaml", 1, .bankUnused)
        ),
        Breakage(
            "a bank on a unit that the test is not on",
            .write("units/second-unit/unit.yaml", secondUnit),
            .write("units/second-unit/self-check.yaml", SmallBank.selfCheck),
            .replace("modules/1-basics/module.yaml", "[first-unit]", with: "[first-unit, second-unit]"),
            .replace("assessments.yaml", "[first-unit]", with: "[first-unit, second-unit]"),
            expecting: Finding("units/second-unit/self-check.yaml", 3, .ruleConflict)
        ),
    ]
}
