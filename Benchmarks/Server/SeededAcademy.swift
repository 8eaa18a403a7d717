import CourseContent
import Learning

/// An academy with everything before the first mark: course, people, and cohorts in which all of them are enrolled.
struct SeededAcademy: Sendable {
    let emails: [EmailAddress]
    let marks: MarkQueue

    /// - Parameter marks: how many there must be to record, at least.
    static func make(courses: String, marks: Int, in context: CommandContext) async throws -> SeededAcademy {
        let name = LocalizedText(english: "Academy of Benchmarks", french: "Académie des mesures")
        let identity = try AcademyIdentity(name: name, publicAddress: "http://127.0.0.1:8080", serialPrefix: "BENCH", isDemonstration: true)
        _ = try await InitialiseAcademy(identity, rootFingerprint: String(repeating: "0", count: 64)).run(in: context)

        let library = CourseLibrary.read(directory: courses)
        guard let course = library.courses.first else { throw SeedingFailed("\(courses) holds no course without problems") }
        _ = try await ImportCourse(course).run(in: context)

        let people = BenchmarkPeople.list
        _ = try await ImportPeople(people).run(in: context)
        let emails = people.rows.map(\.email)
        let assessments = course.plan.assessments.map(\.code)

        var cohorts: [CohortKey] = []
        while cohorts.count * emails.count * assessments.count < marks {
            cohorts.append(try await open(cohorts.count + 1, of: course, for: emails, in: context))
        }
        return SeededAcademy(emails: emails, marks: MarkQueue(cohorts: cohorts, assessments: assessments, emails: emails))
    }

    private static func open(_ number: Int, of course: Course, for emails: [EmailAddress], in context: CommandContext) async throws -> CohortKey {
        guard let key = CohortKey("benchmark-\(number)"), let startsOn = LocalDate("2026-09-14"), let endsOn = LocalDate("2027-08-27") else {
            throw SeedingFailed("cohort \(number) has no key or dates")
        }
        _ = try await OpenCohort(key: key, course: course.key, startsOn: startsOn, endsOn: endsOn, seats: emails.count).run(in: context)
        _ = try await EnrolPeople(cohort: key, emails: emails).run(in: context)
        return key
    }
}

struct SeedingFailed: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
