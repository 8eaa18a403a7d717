import CanonicalJSON
import Learning

/// What scenes read back to tell of it.
extension Stage {
    func cohort(_ edition: Edition) async throws -> Cohort {
        try await known(find { try $0.cohorts.find(edition.key) }.first, "edition \(edition.key)")
    }

    func applications(_ edition: Edition, in states: Set<ApplicationState> = Set(ApplicationState.allCases)) async throws -> [Application] {
        try await read { try $0.applications.all(in: $0.cohorts.require(edition.key).id, states: states) }
    }

    /// The file of somebody who applied.
    func file(of person: Applicant, in edition: Edition) async throws -> Application {
        let found = try await find { transaction in
            let cohort = try transaction.cohorts.require(edition.key).id
            return try transaction.applications.all(of: transaction.people.require(person.email).id).last { $0.cohort == cohort }
        }
        return try known(found.first, "application of \(person.latin)")
    }

    func members(_ edition: Edition) async throws -> [EnrolledPerson] {
        try await read { try $0.enrolments.all(in: $0.cohorts.require(edition.key).id) }
    }

    /// Those of the cast who take part, in its order.
    func trainees(_ edition: Edition) async throws -> [Applicant] {
        let present = Set(try await members(edition).filter { [.enrolled, .active].contains($0.enrolment.state) }.map(\.person.email))
        return edition.cast.filter { present.contains($0.email) }
    }

    func submissions(_ key: SittingKey) async throws -> [Submission] {
        try await read { try $0.submissions.all(in: $0.sittings.require(key).id) }
    }

    func course(_ edition: Edition) async throws -> Course {
        let version = try await find { try $0.courses.version($0.cohorts.require(edition.key).courseVersion) }
        return try known(version.first, "course of \(edition.key)").course
    }
}

/// How many there are of each, the most first: "24 offered, 6 reserve".
func tally(_ names: some Sequence<String>) -> String {
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
}

func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String { "\(count) \(count == 1 ? noun : plural ?? noun + "s")" }
