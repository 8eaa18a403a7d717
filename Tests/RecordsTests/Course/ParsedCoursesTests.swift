import CanonicalJSON
import Learning
import Records
import Testing

@Suite struct ParsedCoursesTests {
    private func version(_ number: UInt64) -> Identifier<CourseVersion> { Identifier(UUIDv7(at: Instant(microseconds: 0), random: number)) }

    @Test func `a course is made of the bytes at hand, whatever was read under the same id`() throws {
        let memory = ParsedCourses(capacity: 2)
        let (first, second) = (try Course.sample(title: "First"), try Course.sample(title: "Second"))
        for course in [first, first, second, first] {
            #expect(try memory.course(version(1), snapshot: course.snapshot.canonicalBytes) == course)
        }
        #expect(throws: (any Error).self) { try memory.course(version(1), snapshot: Array("{}".utf8)) }
    }

    @Test func `more versions than are kept are all still read`() throws {
        let memory = ParsedCourses(capacity: 2)
        let courses = try (0..<5).map { try Course.sample(title: "Title \($0)") }
        for _ in 0..<2 {
            for (number, course) in courses.enumerated() {
                #expect(try memory.course(version(UInt64(number)), snapshot: course.snapshot.canonicalBytes) == course)
            }
        }
    }
}
