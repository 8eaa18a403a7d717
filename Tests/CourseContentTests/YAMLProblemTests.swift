import CanonicalJSON
import CourseContent
import Learning
import Testing

@Suite struct YAMLProblemTests {
    @Test(arguments: breakages)
    func `what YAML may not be is reported where it is`(breakage: Breakage) throws {
        let folder = try CourseFolderFixture()
        try breakage.apply(to: folder)
        #expect(folder.read().findings == breakage.expected)
    }

    static let breakages = [
        Breakage(
            "an open quote",
            .replace("course.yaml", "en: Small course", with: "en: \"Small course"),
            expecting: Finding("course.yaml", 4, .yamlSyntax)
        ),
        Breakage(
            "wrong indentation",
            .replace("course.yaml", "  fr: Petit cours", with: "   fr: Petit cours"),
            expecting: Finding("course.yaml", 5, .yamlSyntax)
        ),
        Breakage("an undefined alias", .replace("course.yaml", "ects: 2", with: "ects: *two"), expecting: Finding("course.yaml", 8, .yamlAlias)),
        Breakage("an anchor", .replace("course.yaml", "ects: 2", with: "ects: &two 2"), expecting: Finding("course.yaml", 8, .yamlAlias)),
        Breakage("a tag", .replace("course.yaml", "ects: 2", with: "ects: !!int 2"), expecting: Finding("course.yaml", 8, .yamlTag)),
        Breakage(
            "a directive",
            .replace("course.yaml", "format: 1", with: "%YAML 1.2\n---\nformat: 1"),
            expecting: Finding("course.yaml", 1, .yamlTag)
        ),
        Breakage("two documents", .replace("course.yaml", "ects: 2", with: "---\nects: 2"), expecting: Finding("course.yaml", 8, .yamlSyntax)),
        Breakage(
            "a field twice",
            .replace("course.yaml", "ects: 2", with: "ects: 2\nects: 2"),
            expecting: Finding("course.yaml", 8, .duplicateField)
        ),
        Breakage(
            "fields twice in two places, and another problem below",
            .replace("course.yaml", "ects: 2\n", with: "ects: 2\n\"ects\": 2\n"),
            .write("units/first-unit/unit.yaml", SmallCourse.firstUnit + "\ncode: U1\ncolour: blue"),
            expecting: Finding("course.yaml", 8, .duplicateField),
            Finding("units/first-unit/unit.yaml", 2, .duplicateField),
            Finding("units/first-unit/unit.yaml", 20, .unknownKey)
        ),
        Breakage("a list instead of fields", .write("course.yaml", "- format: 1"), expecting: Finding("course.yaml", 1, .wrongType)),
        Breakage("a text instead of fields", .write("course.yaml", "A course about everything"), expecting: Finding("course.yaml", 1, .wrongType)),
        Breakage(
            "a field named by a list",
            .replace("course.yaml", "ects: 2", with: "ects: 2\n? [a, b]\n: c"),
            expecting: Finding("course.yaml", 9, .wrongType)
        ),
    ]

    /// Nine lines that unfold into a thousand million strings, as a value and as the name of a field, which parsers hash.
    @Test(arguments: ["bomb: [*i, *i]", "? *i\n: x", "{*i : x}"])
    func `an alias bomb is refused before it is lit`(fuse: String) throws {
        let names = Array("abcdefghi")
        var lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
        for (before, name) in zip(names, names.dropFirst()) {
            lines.append("\(name): &\(name) [\(Array(repeating: "*\(before)", count: 10).joined(separator: ", "))]")
        }
        let folder = try CourseFolderFixture()
        try folder.write("course.yaml", lines.joined(separator: "\n") + "\n" + fuse)
        let reading = folder.read()
        #expect(reading.problems.allSatisfy { $0.file == "course.yaml" && $0.code == .yamlAlias })
        #expect(Set(reading.problems.map(\.line)).isSuperset(of: 1...9))
    }

    @Test(arguments: [
        String(repeating: "[", count: 500_000),
        "a: " + String(repeating: "{a: ", count: 100_000),
        String(repeating: "- ", count: 400_000) + "x",
        String(repeating: "? ", count: 400_000) + "x",
        (0..<1_000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
        String(repeating: "[\n# ]\n", count: 100_000),
        String(repeating: "[\"\n]\", ", count: 100_000),
        String(repeating: "['\n]', ", count: 100_000),
        String(repeating: "[\"]\", ", count: 100_000),
        String(repeating: "- [\n  ", count: 100_000),
    ])
    func `nesting is bounded however it is disguised`(text: String) throws {
        let folder = try CourseFolderFixture()
        try folder.write("course.yaml", text)
        let reading = folder.read()
        #expect(reading.problems.contains { $0.file == "course.yaml" && $0.code == .yamlTooDeep })
    }

    @Test func `what looks like YAML's special signs in running text is text`() throws {
        let folder = try CourseFolderFixture()
        try folder.write(
            "course.yaml",
            SmallCourse.course.replacing(
                "en: Small course",
                with: "en: >-\n    R&D [sic] & *more* {here}, and\n    *this* at 50 % (no # tag) costs 2 * 3!"
            )
        )
        let reading = folder.read()
        #expect(reading.findings == [])
        #expect(reading.course?.title.english == "R&D [sic] & *more* {here}, and *this* at 50 % (no # tag) costs 2 * 3!")
    }

    @Test func `line breaks and composition of letters do not change a course`() throws {
        let folder = try CourseFolderFixture()
        let first = try #require(folder.read().course)
        try folder.write("course.yaml", SmallCourse.course.replacing("Proposé", with: "Propose\u{301}").replacing("\n", with: "\r\n"))
        let second = try #require(folder.read().course)
        #expect(Array(second.provider.french.utf8) == Array(first.provider.french.utf8))
        #expect(second.snapshot.canonicalBytes == first.snapshot.canonicalBytes)
    }
}
