import CourseContent
package import Learning

extension Course {
    /// The first course of a folder.
    package static func first(in courses: String) throws -> Course {
        guard let course = CourseLibrary.read(directory: courses).courses.first else {
            throw SeedingFailed("\(courses) holds no course without problems")
        }
        return course
    }
}
