import CourseContent
import Foundation
import Testing

@Suite struct FolderProblemTests {
    @Test(arguments: breakages)
    func `problems of files and folders are reported where they are`(breakage: Breakage) throws {
        let folder = try CourseFolderFixture()
        try breakage.apply(to: folder)
        let reading = folder.read()
        #expect(reading.findings == breakage.expected)
        #expect(reading.course == nil)
    }

    static let breakages = [
        Breakage("no course.yaml", .remove("course.yaml"), expecting: Finding("course.yaml", 1, .fileMissing)),
        Breakage(
            "no assessments.yaml",
            .remove("assessments.yaml"),
            expecting: Finding("assessments.yaml", 1, .fileMissing)
        ),
        Breakage(
            "a module without its file",
            .remove("modules/2-project/module.yaml"),
            expecting: Finding("modules/2-project/module.yaml", 1, .fileMissing)
        ),
        Breakage(
            "a misspelt file name",
            .move("units/first-unit/lesson.md", to: "units/first-unit/lessons.md"),
            expecting: Finding("units/first-unit/lessons.md", 1, .unusedFile),
            Finding("units/first-unit/picture.svg", 1, .unusedFile)
        ),
        Breakage(
            "a module's folder without a number",
            .move("modules/2-project", to: "modules/project"),
            expecting: Finding("modules/project", 1, .folderName)
        ),
        Breakage(
            "a gap in the numbers",
            .move("modules/2-project", to: "modules/3-project"),
            expecting: Finding("modules/3-project", 1, .folderName)
        ),
        Breakage(
            "a module's folder of another key",
            .move("modules/2-project", to: "modules/2-capstone"),
            expecting: Finding("modules/2-capstone/module.yaml", 1, .folderName)
        ),
        Breakage(
            "a unit's folder of another key",
            .move("units/first-unit", to: "units/unit-one"),
            expecting: Finding("units/unit-one/unit.yaml", 1, .folderName)
        ),
        Breakage(
            "a link out of the folder",
            .link("units/first-unit/extra.svg", to: "/etc/passwd"),
            expecting: Finding("units/first-unit/extra.svg", 1, .pathOutsideFolder)
        ),
        Breakage(
            "a link to a folder",
            .link("units/second-unit", to: "first-unit"),
            expecting: Finding("units/second-unit", 1, .notARegularFile)
        ),
        Breakage(
            "a link to nothing",
            .link("units/first-unit/extra.svg", to: "nowhere.svg"),
            expecting: Finding("units/first-unit/extra.svg", 1, .fileUnreadable)
        ),
        Breakage(
            "Latin-1 instead of UTF-8",
            .bytes("modules/1-basics/module.yaml", Array("key: basics\nkind: taught\ntitle: {en: a, fr: \u{1}".utf8.dropLast()) + [0xE9]),
            expecting: Finding("modules/1-basics/module.yaml", 3, .invalidUTF8)
        ),
        Breakage(
            "binary rubbish",
            .bytes("units/first-unit/lesson.md", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37) }),
            expecting: Finding("units/first-unit/lesson.md", 1, .invalidUTF8),
            Finding("units/first-unit/picture.svg", 1, .unusedFile)
        ),
        Breakage(
            "a control character",
            .replace("course.yaml", "Small award", with: "Small \u{202E}award"),
            expecting: Finding("course.yaml", 6, .controlCharacter)
        ),
        Breakage(
            "a byte-order mark",
            .replace("course.yaml", "format: 1", with: "\u{FEFF}format: 1"),
            expecting: Finding("course.yaml", 1, .controlCharacter)
        ),
        Breakage("an empty file", .write("course.yaml", ""), expecting: Finding("course.yaml", 1, .wrongType)),
    ]

    @Test func `a missing folder is one problem`() {
        let reading = CourseReader.read(directory: "/nowhere/at/all")
        #expect(reading.findings == [Finding(".", 1, .folderMissing)])
    }

    @Test func `a file instead of a folder is one problem`() throws {
        let folder = try CourseFolderFixture()
        #expect(CourseReader.read(directory: folder.path + "/course.yaml").findings == [Finding(".", 1, .folderMissing)])
    }

    @Test func `an empty folder lacks all there should be`() throws {
        let reading = try CourseFolderFixture([:]).read()
        #expect(
            reading.findings == [
                Finding("assessments.yaml", 1, .fileMissing), Finding("course.yaml", 1, .fileMissing), Finding("modules", 1, .fileMissing),
            ]
        )
    }

    @Test func `a file one byte over the limit is refused`() throws {
        let folder = try CourseFolderFixture()
        let text = SmallCourse.course + "\n#"
        try folder.write("course.yaml", text + String(repeating: "x", count: (1 << 20) - text.utf8.count))
        #expect(folder.read().course != nil)
        try folder.write("course.yaml", text + String(repeating: "x", count: (1 << 20) - text.utf8.count + 1))
        #expect(folder.read().findings == [Finding("course.yaml", 1, .fileTooLarge)])
    }

    @Test func `too many files are refused`() throws {
        let folder = try CourseFolderFixture()
        #expect(folder.read(limits: ContentLimits(fileCount: 17)).course != nil)
        #expect(folder.read(limits: ContentLimits(fileCount: 16)).findings.contains(Finding(".", 1, .tooManyFiles)))
    }

    @Test func `folders too deep are refused`() throws {
        let folder = try CourseFolderFixture()
        try folder.write("units/first-unit/a/b/c/d/e/f/deep.svg", "<svg/>")
        #expect(folder.read().findings == [Finding("units/first-unit/a/b/c/d/e/f", 1, .tooManyFiles)])
    }

    @Test func `a pipe is refused without waiting for it`() throws {
        let folder = try CourseFolderFixture()
        try #require(mkfifo("\(folder.path)/units/first-unit/lesson.pipe", 0o600) == 0)
        #expect(folder.read().findings == [Finding("units/first-unit/lesson.pipe", 1, .notARegularFile)])
    }

    @Test func `hidden files and read-me files are nobody's business`() throws {
        let folder = try CourseFolderFixture()
        try folder.write(".git/config", "x")
        try folder.write("units/README.md", "How we write units")
        #expect(folder.read().findings == [])
    }
}
