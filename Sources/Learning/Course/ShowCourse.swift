/// One version of a course, as far as it is public: modules, units and their outcomes, the plan of assessment; lessons and questions are for those enrolled.
package struct ShowCourse: Command {
    package static let name = CommandName.showCourse

    /// A class, so that it passes as one word, for the reason that ``CohortTerms`` gives.
    package final class Outcome: Sendable {
        package let version: CourseVersion

        init(_ version: CourseVersion) { self.version = version }
    }

    package let course: ContentKey
    /// Nil for the newest.
    package let version: Int64?

    package init(_ course: ContentKey, version: Int64? = nil) { (self.course, self.version) = (course, version) }

    package func perform(in context: CommandContext) async throws -> Outcome {
        try await context.store.read { [course, version] transaction in
            let found =
                if let version { try transaction.courses.version(version, of: course) } else { try transaction.courses.newestVersion(of: course) }
            guard let found else { throw Refusal(.courseUnknown, [course.text]) }
            return Outcome(found)
        }
    }
}
