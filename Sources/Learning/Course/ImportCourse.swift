import CanonicalJSON

/// Takes a course into the catalogue. Equal content makes no version, changed content makes one; cohorts keep theirs.
package struct ImportCourse: Command {
    package static let name = CommandName.importCourse

    package struct Outcome: Sendable, Equatable {
        package let version: Int64
        package let isNew: Bool
    }

    package let course: Course

    package init(_ course: Course) { self.course = course }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let courseID: Identifier<Course> = try context.identifier()
        let versionID: Identifier<CourseVersion> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { [course] transaction in
            let act = try stamp.act(Self.name)
            _ = try transaction.academy.requireIdentity()
            let newest = try transaction.courses.newestVersion(of: course.key)
            if let newest, newest.course == course { return Outcome(version: newest.number, isNew: false) }

            let version = CourseVersion(id: versionID, key: course.key, number: (newest?.number ?? 0) + 1, course: course)
            let id = try transaction.courses.courseID(course.key) ?? courseID
            try transaction.courses.insert(version, course: id, at: stamp.at)
            try transaction.audit.append(
                act,
                to: .course(id),
                person: nil,
                payload: ["key": .string(course.key.text), "version": .integer(version.number)]
            )
            return Outcome(version: version.number, isNew: true)
        }
    }
}
