package import Learning

/// All courses of a folder that has one folder for each.
package struct CourseLibrary: Sendable {
    /// Those without a problem, by key.
    package let courses: [Course]
    /// Of all folders, the folder's name leading each path.
    package let problems: [ContentProblem]

    /// Reads each folder in `directory` as a course. A `directory` that holds `course.yaml` itself is read as the one course it is.
    package static func read(directory: String, limits: ContentLimits = ContentLimits()) -> CourseLibrary {
        guard let root = resolvedPath(directory), FileKind(path: root) == .folder else {
            return CourseLibrary(courses: [], problems: [missing("there is no folder here")])
        }
        if resolvedPath("\(root)/\(CourseFile.name)") != nil {
            let reading = CourseReader.read(directory: root, limits: limits)
            return CourseLibrary(courses: reading.course.map { [$0] } ?? [], problems: reading.problems)
        }
        guard let names = folderNames(in: root, limit: limits.fileCount), !names.isEmpty else {
            return CourseLibrary(courses: [], problems: [missing("the folder holds no course")])
        }
        var (courses, problems): ([Course], [ContentProblem]) = ([], [])
        for name in names {
            let reading = CourseReader.read(directory: "\(root)/\(name)", limits: limits)
            problems += reading.problems.map { $0.inside(folder: name) }
            guard let course = reading.course else { continue }
            if course.key.text == name {
                courses.append(course)
            } else {
                problems.append(
                    ContentProblem(
                        file: "\(name)/\(CourseFile.name)",
                        line: 1,
                        code: .folderName,
                        message: "the course `\(course.key)` lies in the folder `\(name)`",
                        hint: "name the folder like the key"
                    )
                )
            }
        }
        return CourseLibrary(courses: courses, problems: problems.sorted())
    }

    private static func missing(_ message: String) -> ContentProblem {
        ContentProblem(
            file: ".",
            line: 1,
            code: .folderMissing,
            message: message,
            hint: "give the folder of a course, or one that holds such folders"
        )
    }
}
