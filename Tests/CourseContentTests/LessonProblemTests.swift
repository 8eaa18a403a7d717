import CourseContent
import Learning
import Testing

@Suite struct LessonProblemTests {
    private static let lesson = "units/first-unit/lesson.md"

    @Test(arguments: breakages)
    func `a wrong lesson is reported where it is`(breakage: Breakage) throws {
        let folder = try CourseFolderFixture()
        try breakage.apply(to: folder)
        #expect(folder.read().findings == breakage.expected)
    }

    static let breakages = [
        Breakage(
            "no front matter",
            .replace(lesson, "---\n", with: ""),
            expecting: Finding(lesson, 1, .frontMatterMissing),
            Finding("units/first-unit/picture.svg", 1, .unusedFile)
        ),
        Breakage(
            "front matter without end",
            .write(lesson, "---\ntitle: a\n"),
            expecting: Finding(lesson, 1, .frontMatterMissing),
            Finding("units/first-unit/picture.svg", 1, .unusedFile)
        ),
        Breakage("front matter without a title", .replace(lesson, "title: First lesson\n", with: ""), expecting: Finding(lesson, 2, .missingKey)),
        Breakage("an unknown field", .replace(lesson, "minutes: 60", with: "minutes: 60\nauthor: x"), expecting: Finding(lesson, 5, .unknownKey)),
        Breakage(
            "a lesson without an end of hours",
            .replace(lesson, "minutes: 60", with: "minutes: long"),
            expecting: Finding(lesson, 4, .invalidNumber)
        ),
        Breakage(
            "an alias in the front matter",
            .replace(lesson, "title: First lesson", with: "title: *first"),
            expecting: Finding(lesson, 2, .yamlAlias)
        ),
        Breakage(
            "no text",
            .write(lesson, "---\ntitle: a\nlanguage: en\nminutes: 1\n---\n\n## Parts\n"),
            expecting: Finding(lesson, 6, .lessonEmpty),
            Finding("units/first-unit/picture.svg", 1, .unusedFile),
            Finding("units/first-unit/unit.yaml", 13, .sourceNotCited)
        ),
        Breakage("a heading of level 1", .replace(lesson, "## Parts", with: "# Parts"), expecting: Finding(lesson, 7, .headingLevel)),
        Breakage(
            "an underlined heading of level 1",
            .replace(lesson, "## Parts", with: "Parts\n====="),
            expecting: Finding(lesson, 8, .headingLevel)
        ),
        Breakage("a skipped level", .replace(lesson, "### Small", with: "#### Small"), expecting: Finding(lesson, 11, .headingLevel)),
        Breakage("a heading without text", .replace(lesson, "### Small parts", with: "###"), expecting: Finding(lesson, 11, .headingLevel)),
        Breakage("HTML", .replace(lesson, "Some are `<small>`.", with: "Some are <small>small</small>."), expecting: Finding(lesson, 13, .rawHTML)),
        Breakage("a comment", .replace(lesson, "Some are", with: "<!-- not yet -->"), expecting: Finding(lesson, 13, .rawHTML)),
        Breakage(
            "a missing file",
            .replace(lesson, "(picture.svg)", with: "(pictures.svg)"),
            expecting: Finding(lesson, 9, .linkTargetMissing),
            Finding("units/first-unit/picture.svg", 1, .unusedFile)
        ),
        Breakage(
            "a link out of the course",
            .replace(lesson, "Some are", with: "[x](../../../secret.md)"),
            expecting: Finding(lesson, 13, .pathOutsideFolder)
        ),
        Breakage(
            "a hidden link out of the course",
            .replace(lesson, "Some are", with: "[x](%2e%2e/../../etc/passwd)"),
            expecting: Finding(lesson, 13, .pathOutsideFolder)
        ),
        Breakage("an absolute link", .replace(lesson, "Some are", with: "[x](/etc/passwd)"), expecting: Finding(lesson, 13, .pathOutsideFolder)),
        Breakage("a script for a link", .replace(lesson, "Some are", with: "[x](JavaScript:alert(1))"), expecting: Finding(lesson, 13, .linkScheme)),
        Breakage(
            "a script in a definition",
            .replace(lesson, "Some are", with: "[x]: data:text/html,x"),
            expecting: Finding(lesson, 13, .linkScheme)
        ),
        Breakage(
            "an unknown source",
            .replace(lesson, "source:some-book", with: "source:some-boot"),
            expecting: Finding(lesson, 9, .unknownSource),
            Finding("units/first-unit/unit.yaml", 13, .sourceNotCited)
        ),
    ]

    @Test func `what lessons may hold is taken as it is`() throws {
        let folder = try CourseFolderFixture()
        let text = """

            ## More

            See <https://www.example.org/a>, [mail](mailto:a@example.org "us"), [below](#more), [book] and [plan](../../assessments.yaml#a1).
            3 < 4, `<b>`, ``a ` <i>``, \\<u>, ![alt](<picture.svg>)

            ```html
            # <script>alert("shown as code")</script> [x](nowhere.md)
            ```

            | a | b |
            |---|---|
            | 1 | [x](source:some-book) |

            [book]: https://www.example.org/book_(2020)
            """
        try folder.write(Self.lesson, SmallCourse.lesson + "\n" + text)
        let reading = folder.read()
        #expect(reading.findings == [])
        let lesson = try #require(reading.course?.units.first?.lesson)
        #expect(lesson.markdown.hasPrefix("## Parts\n") && lesson.markdown.hasSuffix("book_(2020)\n"))
        #expect(lesson.path == Self.lesson && lesson.minutes == 60)
    }
}
