import BenchmarkTools
import Learning

/// An academy with everything before the first mark: course, people, cohorts in which all of them are enrolled, and a test that everybody sits.
struct SeededAcademy: Sendable {
    let emails: [EmailAddress]
    let marks: MarkQueue
    let answers: AnswerQueue
    let signIns: SignInQueue

    /// - Parameter marks: how many there must be to record, at least.
    static func make(courses: String, marks: Int, in context: CommandContext) async throws -> SeededAcademy {
        let course = try Course.first(in: courses)
        try await context.prepareAcademy(course)

        let people = BenchmarkPeople.list
        _ = try await ImportPeople(people).run(in: context)
        let emails = people.rows.map(\.email)
        let assessments = course.plan.assessments.map(\.code)

        var cohorts: [CohortKey] = []
        while cohorts.count * emails.count * assessments.count < marks {
            cohorts.append(try await open(cohorts.count + 1, of: course, for: emails, in: context))
        }
        guard let first = cohorts.first else { throw SeedingFailed("there is no cohort") }
        return SeededAcademy(
            emails: emails,
            marks: MarkQueue(cohorts: cohorts, assessments: assessments, emails: emails),
            answers: try await AnswerQueue.make(course, first, emails, in: context),
            signIns: try await SignInQueue.make(emails, in: context)
        )
    }

    private static func open(_ number: Int, of course: Course, for emails: [EmailAddress], in context: CommandContext) async throws -> CohortKey {
        let key = try await context.openCohort("benchmark-\(number)", of: course, seats: emails.count)
        _ = try await EnrolPeople(cohort: key, emails: emails).run(in: context)
        return key
    }
}
