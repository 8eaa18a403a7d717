package import Learning

/// What reading a course folder gave: the course, if nothing is wrong with it, else everything that is.
package struct CourseReading: Sendable {
    /// Nil as soon as there is one problem.
    package let course: Course?
    /// Sorted by file and line.
    package let problems: [ContentProblem]
}
