import CourseContent
import Testing

@Suite struct FieldProblemTests {
    @Test(arguments: breakages)
    func `a wrong field is reported where it is`(breakage: Breakage) throws {
        let folder = try CourseFolderFixture()
        try breakage.apply(to: folder)
        #expect(folder.read().findings == breakage.expected)
    }

    private static let unit = "units/first-unit/unit.yaml"
    private static let basics = "modules/1-basics/module.yaml"

    static let breakages = [
        Breakage("a later format", .replace("course.yaml", "format: 1", with: "format: 2"), expecting: Finding("course.yaml", 1, .unknownFormat)),
        Breakage(
            "an unknown field",
            .replace("course.yaml", "ects: 2", with: "ects: 2\ncolour: blue"),
            expecting: Finding("course.yaml", 9, .unknownKey)
        ),
        Breakage(
            "a misspelt field",
            .replace("course.yaml", "provider:", with: "provder:"),
            expecting: Finding("course.yaml", 1, .missingKey),
            Finding("course.yaml", 7, .unknownKey)
        ),
        Breakage(
            "an unknown rule",
            .replace("course.yaml", "pass-total: 50", with: "pass-mark: 50"),
            expecting: Finding("course.yaml", 19, .unknownKey)
        ),
        Breakage("a missing field", .replace(basics, "residential-hours: 14\n", with: ""), expecting: Finding(basics, 1, .missingKey)),
        Breakage(
            "French missing",
            .replace("course.yaml", "\n    fr: L’expliquer", with: ""),
            expecting: Finding("course.yaml", 15, .missingTranslation)
        ),
        Breakage(
            "a text in one language only",
            .replace(basics, "{en: Basics, fr: Bases}", with: "Basics"),
            expecting: Finding(basics, 3, .missingTranslation)
        ),
        Breakage("a third language", .replace(basics, "fr: Bases}", with: "fr: Bases, de: Grundlagen}"), expecting: Finding(basics, 3, .unknownKey)),
        Breakage("an empty text", .replace("course.yaml", "fr: Petit cours", with: "fr:"), expecting: Finding("course.yaml", 5, .emptyText)),
        Breakage("a blank text", .replace("course.yaml", "fr: Petit cours", with: "fr: '  '"), expecting: Finding("course.yaml", 5, .emptyText)),
        Breakage("a list for a text", .replace(unit, "title: A book", with: "title: [A book]"), expecting: Finding(unit, 14, .wrongType)),
        Breakage(
            "a text for a list",
            .replace(basics, "units: [first-unit]", with: "units: first-unit"),
            expecting: Finding(basics, 8, .wrongType)
        ),
        Breakage("an empty list", .replace(unit, "supports: [explain]", with: "supports: []"), expecting: Finding(unit, 9, .emptyList)),
        Breakage(
            "a key with capitals",
            .replace(unit, "key: some-book", with: "key: Some-Book"),
            expecting: Finding(unit, 13, .invalidKey)
        ),
        Breakage("a code of another letter", .replace(unit, "code: U1", with: "code: A1"), expecting: Finding(unit, 2, .invalidCode)),
        Breakage("a number in words", .replace(unit, "year: 2020", with: "year: twenty"), expecting: Finding(unit, 16, .invalidNumber)),
        Breakage(
            "a number with a fraction",
            .replace("course.yaml", "online: 2", with: "online: 2.5"),
            expecting: Finding("course.yaml", 11, .invalidNumber)
        ),
        Breakage(
            "three decimals",
            .replace("assessments.yaml", "weight: 40", with: "weight: 40.001"),
            expecting: Finding("assessments.yaml", 10, .invalidNumber)
        ),
        Breakage(
            "a negative weight",
            .replace("assessments.yaml", "weight: 40", with: "weight: -40"),
            expecting: Finding("assessments.yaml", 10, .invalidNumber)
        ),
        Breakage(
            "a pass mark over 100",
            .replace("assessments.yaml", "pass-mark: 50", with: "pass-mark: 101"),
            expecting: Finding("assessments.yaml", 11, .numberOutOfRange)
        ),
        Breakage(
            "yes for true",
            .replace("assessments.yaml", "compensable: true", with: "compensable: yes"),
            expecting: Finding("assessments.yaml", 13, .wrongType)
        ),
        Breakage(
            "an unknown form",
            .replace("assessments.yaml", "form: written-work", with: "form: written"),
            expecting: Finding("assessments.yaml", 23, .unknownChoice)
        ),
        Breakage(
            "an unknown language",
            .replace("course.yaml", "teaching: [en]", with: "teaching: [de]"),
            expecting: Finding("course.yaml", 13, .unknownChoice)
        ),
        Breakage("a band upside down", .replace("course.yaml", "to: 49", with: "to: 39"), expecting: Finding("course.yaml", 22, .rangeReversed)),
        Breakage(
            "groups upside down",
            .replace("course.yaml", "smallest: 4", with: "smallest: 7"),
            expecting: Finding("course.yaml", 23, .rangeReversed)
        ),
        Breakage(
            "no pass mark for what counts",
            .replace("assessments.yaml", "\n    pass-mark: 50", with: ""),
            expecting: Finding("assessments.yaml", 2, .missingKey)
        ),
        Breakage(
            "no rubric for what people mark",
            .replace("assessments.yaml", "\n    rubric: writing", with: ""),
            expecting: Finding("assessments.yaml", 20, .missingKey)
        ),
        Breakage(
            "a rubric for a machine",
            .replace("assessments.yaml", "tries: 2", with: "rubric: writing"),
            expecting: Finding("assessments.yaml", 19, .ruleConflict)
        ),
        Breakage(
            "group work without its shares",
            .replace("assessments.yaml", "form: written-work", with: "form: group-dossier"),
            expecting: Finding("assessments.yaml", 23, .ruleConflict)
        ),
        Breakage(
            "shares without group work",
            .replace("assessments.yaml", "words: 1000", with: "group: {share: 70, individual-words: 300}"),
            expecting: Finding("assessments.yaml", 37, .ruleConflict)
        ),
        Breakage(
            "units of a capstone",
            .write("modules/2-project/module.yaml", SmallCourse.project + "\nunits: [first-unit]"),
            expecting: Finding("modules/2-project/module.yaml", 8, .ruleConflict)
        ),
    ]

    @Test func `the nearest word is suggested`() throws {
        let folder = try CourseFolderFixture()
        try folder.write("course.yaml", SmallCourse.course.replacing("provider:", with: "provder:"))
        let problem = try #require(folder.read().problems.first { $0.code == .unknownKey })
        #expect(problem.hint.hasPrefix("did you mean `provider`?"))
        #expect(problem.column == 1)
        #expect(problem.description.hasPrefix("course.yaml:7:1: unknown-key: `provder` is no field here (did you mean"))
    }

    @Test func `a word like none of the others gets no suggestion`() throws {
        let folder = try CourseFolderFixture()
        try folder.write("course.yaml", SmallCourse.course + "\nzzzzzz: 1")
        let problem = try #require(folder.read().problems.first)
        #expect(problem.hint.hasPrefix("known here:"))
    }
}
