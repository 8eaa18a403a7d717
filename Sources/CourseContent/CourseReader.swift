import Learning

/// Reads the folder of one course; `docs/course-format.md` describes it.
package enum CourseReader {
    /// Reads everything there is and reports everything that is wrong; it never stops at the first problem and never throws.
    package static func read(directory: String, limits: ContentLimits = ContentLimits()) -> CourseReading {
        var log = ProblemLog()
        guard let folder = CourseFolder(path: directory, limits: limits, log: &log) else {
            return CourseReading(course: nil, problems: log.sorted)
        }
        let draft = CourseDraft(folder: folder, log: &log)
        draft.check(&log)
        draft.checkUnusedFiles(&log)
        let course = log.isEmpty ? draft.course(&log) : nil
        return CourseReading(course: log.isEmpty ? course : nil, problems: log.sorted)
    }
}
