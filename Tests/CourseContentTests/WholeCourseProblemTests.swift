import CourseContent
import Testing

@Suite struct WholeCourseProblemTests {
    @Test(arguments: breakages)
    func `what does not fit together is reported where it is`(breakage: Breakage) throws {
        let folder = try CourseFolderFixture()
        try breakage.apply(to: folder)
        #expect(folder.read().findings == breakage.expected)
    }

    private static let unit = "units/first-unit/unit.yaml"
    private static let basics = "modules/1-basics/module.yaml"
    private static let plan = "assessments.yaml"
    private static let secondUnit = SmallCourse.firstUnit.replacing("first-unit", with: "second-unit").replacing("ects: 1", with: "ects: 0")

    static let breakages = [
        Breakage("weights of 99.99", .replace(plan, "weight: 40", with: "weight: 39.99"), expecting: Finding(plan, 1, .weightsNotHundred)),
        Breakage("points of 99", .replace(plan, "points: 30", with: "points: 29"), expecting: Finding(plan, 40, .pointsNotHundred)),
        Breakage("an assessment's code twice", .replace(plan, "code: A2", with: "code: A1"), expecting: Finding(plan, 20, .duplicateCode)),
        Breakage("a criterion's key twice", .replace(plan, "key: form", with: "key: content"), expecting: Finding(plan, 45, .duplicateKey)),
        Breakage("an unknown rubric", .replace(plan, "rubric: writing", with: "rubric: writting"), expecting: Finding(plan, 30, .unknownReference)),
        Breakage(
            "an unknown module",
            .replace(plan, "module: project", with: "module: projects"),
            expecting: Finding(plan, 24, .unknownReference),
            Finding("modules/2-project/module.yaml", 1, .moduleNotAssessed)
        ),
        Breakage(
            "an unknown unit in the plan",
            .replace(plan, "units: [first-unit]", with: "units: [first-unit, third-unit]"),
            expecting: Finding(plan, 8, .unknownReference)
        ),
        Breakage(
            "an unknown unit in a module",
            .replace(basics, "units: [first-unit]", with: "units: [first-unit, third-unit]"),
            expecting: Finding(basics, 8, .unknownReference)
        ),
        Breakage(
            "an unknown outcome in the plan",
            .replace(plan, "outcomes: [explain]", with: "outcomes: [explains]"),
            expecting: Finding(plan, 9, .unknownReference)
        ),
        Breakage(
            "an unknown outcome in a module",
            .replace(basics, "outcomes: [explain]", with: "outcomes: [explains]"),
            expecting: Finding(basics, 7, .unknownReference)
        ),
        Breakage(
            "an unknown outcome in a unit",
            .replace(unit, "supports: [explain]", with: "supports: [explains]"),
            expecting: Finding(unit, 6, .unknownReference)
        ),
        Breakage(
            "an outcome that nothing assesses",
            .replace("course.yaml", "  - key: explain", with: "  - {key: apply, en: a, fr: b}\n  - key: explain"),
            expecting: Finding("course.yaml", 15, .outcomeNotAssessed)
        ),
        Breakage(
            "an outcome's key twice",
            .replace("course.yaml", "  - key: explain", with: "  - {key: explain, en: a, fr: b}\n  - key: explain"),
            expecting: Finding("course.yaml", 16, .duplicateKey)
        ),
        Breakage(
            "a unit that nothing assesses",
            .replace(plan, "\n    units: [first-unit]", with: ""),
            expecting: Finding(unit, 1, .unitNotAssessed)
        ),
        Breakage(
            "a unit of no module",
            .write("units/second-unit/unit.yaml", secondUnit.replacing("U1", with: "U2")),
            .replace(plan, "[first-unit]", with: "[first-unit, second-unit]"),
            expecting: Finding("units/second-unit/unit.yaml", 1, .unitUnused)
        ),
        Breakage(
            "a unit twice",
            .replace(basics, "units: [first-unit]", with: "units: [first-unit, first-unit]"),
            expecting: Finding(basics, 5, .ectsMismatch),
            Finding(basics, 8, .unitUsedTwice)
        ),
        Breakage(
            "a unit's code twice",
            .write("units/second-unit/unit.yaml", secondUnit),
            .replace(plan, "[first-unit]", with: "[first-unit, second-unit]"),
            .replace(basics, "[first-unit]", with: "[first-unit, second-unit]"),
            expecting: Finding("units/second-unit/unit.yaml", 2, .duplicateCode)
        ),
        Breakage("credits of units", .replace(unit, "ects: 1", with: "ects: 1.5"), expecting: Finding(basics, 5, .ectsMismatch)),
        Breakage("credits of modules", .replace("course.yaml", "ects: 2", with: "ects: 2.1"), expecting: Finding("course.yaml", 8, .ectsMismatch)),
        Breakage(
            "hours of modules",
            .replace(basics, "residential-hours: 14", with: "residential-hours: 15"),
            expecting: Finding("course.yaml", 9, .hoursMismatch)
        ),
        Breakage(
            "24 hours a credit",
            .replace("course.yaml", "own-study: 40", with: "own-study: 32"),
            expecting: Finding("course.yaml", 9, .hoursMismatch)
        ),
        Breakage(
            "31 hours a credit",
            .replace("course.yaml", "own-study: 40", with: "own-study: 46"),
            expecting: Finding("course.yaml", 9, .hoursMismatch)
        ),
    ]

    @Test func `every problem of every file is reported at once`() throws {
        let folder = try CourseFolderFixture()
        let steps = Breakage(
            "many",
            .replace("course.yaml", "ects: 2", with: "ects: two"),
            .replace(Self.plan, "weight: 40", with: "weight: 41"),
            .replace(Self.basics, "kind: taught", with: "kind: tought"),
            .replace(Self.unit, "year: 2020", with: "year: 1066"),
            .replace("units/first-unit/lesson.md", "### Small", with: "#### Small"),
            .bytes("modules/2-project/module.yaml", [0xFF]),
            .write("stray.txt", "x"),
            expecting: Finding(Self.plan, 1, .weightsNotHundred),
            Finding("course.yaml", 8, .invalidNumber),
            Finding(Self.basics, 2, .unknownChoice),
            Finding("modules/2-project/module.yaml", 1, .invalidUTF8),
            Finding("stray.txt", 1, .unusedFile),
            Finding("units/first-unit/lesson.md", 11, .headingLevel),
            Finding(Self.unit, 16, .numberOutOfRange)
        )
        try steps.apply(to: folder)
        #expect(folder.read().findings == steps.expected)
    }
}
