import CourseContent
import Foundation
import Testing

@Suite struct CoveredCodesTests {
    /// Codes provoked outside the tables; `course-inconsistent` guards against a forgotten check and has no known cause.
    private static let elsewhere: Set<ContentProblemCode> = [.folderMissing, .fileTooLarge, .tooManyFiles, .yamlTooDeep, .courseInconsistent]

    @Test func `every code is provoked by a test`() {
        let tables = [
            FolderProblemTests.breakages, YAMLProblemTests.breakages, FieldProblemTests.breakages, WholeCourseProblemTests.breakages,
            LessonProblemTests.breakages, ItemProblemTests.breakages, TestProblemTests.breakages,
        ]
        let provoked = Set(tables.joined().flatMap(\.expected).map(\.code))
        #expect(Set(ContentProblemCode.allCases).subtracting(provoked) == Self.elsewhere)
    }

    @Test func `every code is explained in the documentation`() throws {
        let text = try String(contentsOfFile: Repository.root + "/docs/course-format.md", encoding: .utf8)
        let missing = ContentProblemCode.allCases.filter { !text.contains("| `\($0.rawValue)` |") }
        #expect(missing == [])
    }
}
