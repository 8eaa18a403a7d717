import Learning
import Testing

extension TestAcademy {
    static let cohortText = "2026-strasbourg"

    func key(_ text: String = cohortText) throws -> CohortKey { try #require(CohortKey(text)) }
    func date(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }
    func email(_ number: Int) throws -> EmailAddress { try #require(EmailAddress("p\(number)@example.org")) }
    func code(_ text: String) throws -> ContentCode { try #require(ContentCode(text)) }

    func person(_ number: Int) async throws -> Person {
        let email = try email(number)
        return try await store.read { try $0.people.require(email) }
    }

    func cohort(_ text: String = cohortText) async throws -> Cohort {
        let key = try key(text)
        return try await store.read { try $0.cohorts.require(key) }
    }

    func find(_ email: EmailAddress) async throws -> Person? { try await store.read { try $0.people.find(email) } }

    func list(_ text: String) -> PersonList { PersonList(CommaSeparatedTable(Array(text.utf8))) }

    /// People `p1@example.org` and so on, with names in several scripts.
    func list(_ numbers: ClosedRange<Int>) -> PersonList {
        let names = [
            "Eleni Papadopoulou,Ελένη Παπαδοπούλου,GR", "Noa Levi,נועה לוי,IL", "Ştefan Ţurcanu,,MD", "Giorgi Beridze,გიორგი ბერიძე,GE",
            "Mohammed Ben Abdellah El Alaoui,محمد بن عبد الله العلوي,MA", "Suharto,,MT",
        ]
        return list("email,latin_name,native_name,country\n" + numbers.map { "p\($0)@example.org,\(names[$0 % names.count])\n" }.joined())
    }

    func opening(_ text: String = cohortText, seats: Int = 30, startsOn: String = "2026-01-05", endsOn: String = "2026-10-30", appealDays: Int = 10)
        throws -> OpenCohort
    {
        try OpenCohort(
            key: key(text),
            course: #require(ContentKey("drug-policy")),
            startsOn: date(startsOn),
            endsOn: date(endsOn),
            seats: seats,
            terms: .proposed(appealDays: appealDays)
        )
    }

    /// A cohort of the sample course with so many people enrolled.
    func prepareCohort(people: Int, seats: Int = 30) async throws {
        try await run(ImportCourse(.sample()))
        try await run(opening(seats: seats))
        if people > 0 {
            try await run(ImportPeople(list(1...people)))
            try await run(EnrolPeople(cohort: key(), emails: (1...people).map(email)))
        }
    }

    func marking(_ person: Int, _ assessment: String, _ mark: String, sitting: Int = 1, reason: String? = nil) throws -> RecordMark {
        try RecordMark(
            cohort: key(),
            email: email(person),
            assessment: code(assessment),
            sitting: sitting,
            mark: #require(Hundredths(mark)),
            reason: reason
        )
    }

    /// The register of another office: the taught module's 84 hours, of which so many were attended.
    func attending(_ person: Int, hours: Int = 84, reason: String? = nil) throws -> RecordModuleAttendance {
        let attendance = try #require(ExternalAttendance(module: contentKey("taught"), heldMinutes: 84 * 60, attendedMinutes: hours * 60))
        return try RecordModuleAttendance(cohort: key(), [.init(email(person), attendance)], source: "attendance sheets", reason: reason)
    }

    /// Gives somebody the same mark in every component, A0 to A8, and full attendance.
    func markAll(_ person: Int, _ mark: String) async throws {
        try await run(attending(person))
        for number in 0...8 { try await run(marking(person, "A\(number)", mark)) }
    }

    func deciding(board: String = "2026-11-02", ratifiedOn: String? = nil) throws -> DecideAwards {
        try DecideAwards(cohort: key(), boardDate: date(board), ratifiedOn: ratifiedOn.map(date))
    }

    func state(of person: Int, in cohort: String = cohortText) async throws -> EnrolmentState? {
        let (key, email) = (try key(cohort), try email(person))
        return try await store.read { transaction in
            guard let cohort = try transaction.cohorts.find(key), let person = try transaction.people.find(email) else { return nil }
            return try transaction.enrolments.find(cohort: cohort.id, person: person.id)?.state
        }
    }

    func steps(of person: Int, _ assessment: String) async throws -> [MarkStep] {
        let (key, email, code) = (try key(), try email(person), try code(assessment))
        return try await store.read { transaction in
            guard let cohort = try transaction.cohorts.find(key), let person = try transaction.people.find(email),
                let enrolment = try transaction.enrolments.find(cohort: cohort.id, person: person.id)
            else { return [] }
            return try transaction.marks.steps(in: cohort.id)[enrolment.id]?[code] ?? []
        }
    }
}
