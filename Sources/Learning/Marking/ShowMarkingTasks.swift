/// What the account that asks has to mark: codes, and nothing that tells of authors.
package struct ShowMarkingTasks: Command {
    package static let name = CommandName.showMarkingTasks

    package init() {}

    package func perform(in context: CommandContext) async throws -> [MarkingTask] {
        guard let account = context.actor.account else { return [] }
        return try await context.store.read { transaction in
            let tasks = try transaction.markings.tasks(of: account).filter { (try? context.actor.require(Self.name, on: $0.subject)) != nil }
            var plans: [Identifier<CourseVersion>: AssessmentPlan] = [:]
            for version in Set(tasks.map(\.courseVersion)) { plans[version] = try transaction.courses.require(version).course.plan }
            return tasks.map { found in
                let assessment = plans[found.courseVersion]?[found.task.assessment]
                return assessment?.flags.isAnonymous == false ? found.task : found.task.anonymous()
            }
        }
    }
}
