/// A course as it was at one import. Versions are numbered from 1 and never change; cohorts point at theirs.
package struct CourseVersion: Sendable, Hashable {
    package let id: Identifier<CourseVersion>
    package let key: ContentKey
    package let number: Int64
    package let course: Course

    package init(id: Identifier<CourseVersion>, key: ContentKey, number: Int64, course: Course) {
        self.id = id
        self.key = key
        self.number = number
        self.course = course
    }
}
