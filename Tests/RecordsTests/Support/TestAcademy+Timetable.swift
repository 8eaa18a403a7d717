import Learning
import Testing

extension TestAcademy {
    func contentKey(_ text: String) throws -> ContentKey { try #require(ContentKey(text)) }

    /// A session of the sample course's taught module; three and a half hours unless told.
    func session(
        _ key: String,
        _ starts: String,
        minutes: Int = 210,
        module: String = "taught",
        unit: String? = "frameworks",
        kind: SessionKind = .residential
    ) throws -> PlannedSession {
        PlannedSession(
            key: try contentKey(key),
            module: try contentKey(module),
            unit: try unit.map(contentKey),
            kind: kind,
            title: LocalizedText(english: "Session \(key)", french: "Séance \(key)"),
            starts: try #require(LocalDateTime(starts)),
            minutes: minutes
        )
    }

    /// Four days of two half days in March 2026, `s1` to `s8`: 28 hours.
    func moduleOne(month: String = "2026-03") throws -> [PlannedSession] {
        try (0..<8).map { number in try session("s\(number + 1)", "\(month)-0\(2 + number / 2)T\(number % 2 == 0 ? "09:00" : "14:00")") }
    }

    func registering(_ session: String, _ register: [Int: Presence], reason: String? = nil, cohort: String = TestAcademy.cohortText) throws
        -> RecordAttendance
    {
        let entries = try register.map { (try email($0.key), $0.value) }
        return try RecordAttendance(
            cohort: key(cohort),
            session: contentKey(session),
            register: Dictionary(uniqueKeysWithValues: entries),
            reason: reason
        )
    }

    /// The half days of module I: so many attended, the rest missed.
    func attend(_ person: Int, sessions: Int) async throws {
        for number in 1...8 { try await run(registering("s\(number)", [person: number <= sessions ? .present : .absent])) }
    }

    /// A cohort with module I in its timetable.
    func prepareTimetable(people: Int) async throws {
        try await prepareCohort(people: people)
        try await run(PlanTimetable(cohort: key(), sessions: moduleOne()))
    }

    func attendance(of person: Int, in cohort: String = TestAcademy.cohortText) async throws -> AttendanceVerdict {
        let (key, email) = (try key(cohort), try email(person))
        return try await store.read { transaction in
            let cohort = try transaction.cohorts.require(key)
            let course = try transaction.courses.require(cohort.courseVersion).course
            guard let enrolment = try transaction.enrolments.find(cohort: cohort.id, person: transaction.people.require(email).id) else {
                throw Refusal(.notEnrolled, [email.text, key.text])
            }
            return try transaction.attendance(of: enrolment.id, in: course)
        }
    }
}
