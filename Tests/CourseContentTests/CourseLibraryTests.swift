import CourseContent
import Learning
import Testing

@Suite struct CourseLibraryTests {
    private func library(_ folders: [String]) throws -> CourseFolderFixture {
        let files = folders.flatMap { folder in SmallCourse.files.map { ("\(folder)/\($0.key)", $0.value) } }
        return try CourseFolderFixture(Dictionary(uniqueKeysWithValues: files))
    }

    @Test func `each folder is a course, named by its key`() throws {
        let folder = try library(["small-course"])
        let library = CourseLibrary.read(directory: folder.path)
        #expect(library.courses.map(\.key.text) == ["small-course"])
        #expect(library.problems == [])
    }

    @Test func `problems carry the folder, and sound courses are read beside them`() throws {
        let folder = try library(["small-course", "another"])
        try folder.remove("another/course.yaml")
        let library = CourseLibrary.read(directory: folder.path)
        #expect(library.courses.map(\.key.text) == ["small-course"])
        #expect(library.problems.map { Finding($0) } == [Finding("another/course.yaml", 1, .fileMissing)])
    }

    @Test func `a course in a folder of another name is refused`() throws {
        let folder = try library(["big-course"])
        let library = CourseLibrary.read(directory: folder.path)
        #expect(library.courses == [])
        #expect(library.problems.map { Finding($0) } == [Finding("big-course/course.yaml", 1, .folderName)])
    }

    @Test func `the folder of one course is a library of one`() throws {
        let folder = try CourseFolderFixture()
        #expect(CourseLibrary.read(directory: folder.path).courses.map(\.key.text) == ["small-course"])
    }

    @Test(arguments: ["", "/modules/1-basics"])
    func `a folder without courses is a problem`(path: String) throws {
        let folder = try path.isEmpty ? CourseFolderFixture([:]) : CourseFolderFixture()
        let library = CourseLibrary.read(directory: folder.path + path)
        #expect(library.problems.map(\.code) == [.folderMissing])
    }

    @Test func `a missing library is a problem`() {
        #expect(CourseLibrary.read(directory: "/nowhere").problems.map(\.code) == [.folderMissing])
    }
}
