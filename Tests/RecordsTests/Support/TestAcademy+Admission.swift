import Learning
import Testing

/// An edition that takes applications: it starts on Monday, 30 August 2027, and its call closes on 2 April.
extension TestAcademy {
    static let admissionStart = "2027-08-30"

    /// The edition with people `p1@example.org` to `pN@example.org` who have not applied yet, and a panel of three.
    func prepareCall(people: Int, seats: Int = 30) async throws {
        try await run(ImportCourse(.sample()))
        try await run(opening(seats: seats, startsOn: Self.admissionStart, endsOn: "2028-07-28"))
        try await run(ImportPeople(list(1...people)))
        let cohort = try await cohortID()
        for number in 1...3 { try await grant(.selectionPanel, within: .cohort(cohort), to: "scorer\(number)@example.org") }
    }

    func cohortID(_ text: String = cohortText) async throws -> Identifier<Cohort> {
        let key = try key(text)
        return try await store.read { try $0.cohorts.require(key).id }
    }

    func grant(_ role: Role, within scope: Scope, to address: String) async throws {
        let email = try #require(EmailAddress(address))
        try await run(OpenAccount(email: email, name: String(address.prefix { $0 != "@" })))
        try await run(GrantRole(role, within: scope, to: email))
    }

    /// Who acts when an account does.
    func account(_ address: String) async throws -> Actor {
        let (email, now) = (try #require(EmailAddress(address)), clock.now)
        return try await store.read { try $0.accounts.actor($0.accounts.require(email), at: now) }
    }

    func trainee(_ person: Int) async throws -> Actor {
        let email = try email(person)
        let id = try await store.read { try $0.people.require(email).id }
        return Actor(account: nil, person: id, name: "p\(person)", grants: [Grant(.trainee, within: .own)])
    }

    func content(_ country: String = "MT", sector: Sector = .state, isComplete: Bool = true, isAlumnus: Bool = false) throws -> ApplicationContent {
        try ApplicationContent(
            country: #require(Country(country)),
            institution: "National Drug Agency",
            sector: sector,
            post: "Policy analyst",
            summary: "I draft the national strategy.",
            evidence: isComplete ? .complete() : EligibilityEvidence(),
            isAlumnus: isAlumnus
        )
    }

    @discardableResult
    func run<Act: Command>(_ command: Act, as actor: Actor) async throws -> Act.Outcome { try await command.run(in: context(as: actor)) }

    func application(of person: Int, in cohort: String = cohortText) async throws -> Application {
        let (key, email) = (try key(cohort), try email(person))
        let ids: [Identifier<Application>] = try await store.read { transaction in
            let person = try transaction.people.require(email).id
            return try transaction.applications.all(in: transaction.cohorts.require(key).id, states: Set(ApplicationState.allCases))
                .filter { $0.person == person }.map(\.id)
        }
        let id = try #require(ids.last)
        return try #require(try await store.read { try $0.applications.find(id) })
    }

    func file(_ person: Int) async throws -> Identifier<Application> { try await application(of: person).id }

    /// Starts and submits, as the applicant.
    @discardableResult
    func apply(_ person: Int, _ country: String = "MT", sector: Sector = .state) async throws -> Identifier<Application> {
        let actor = try await trainee(person)
        let started = try await run(StartApplication(cohort: key(), email: email(person), content: content(country, sector: sector)), as: actor)
        try await run(SubmitApplication(started.application.id), as: actor)
        return started.application.id
    }

    /// Brings a person's application before the panel: found eligible and endorsed by the secretariat, the country having no correspondent.
    @discardableResult
    func nominate(_ person: Int, _ country: String = "MT", sector: Sector = .state) async throws -> Identifier<Application> {
        let id = try await apply(person, country, sector: sector)
        try await run(ReviewApplication(id, evidence: .complete()))
        try await run(EndorseApplicant(id, reason: "no correspondent"))
        return id
    }

    /// Two of the panel give so many points out of 100.
    func score(_ id: Identifier<Application>, _ points: Int) async throws {
        for number in 1...2 { try await run(RecordScore(id, points: scores(points)), as: account("scorer\(number)@example.org")) }
    }

    /// So many points, spread over the criteria from the first on.
    func scores(_ points: Int) -> [ContentKey: Int] {
        var left = points
        return CohortTerms.proposed.admission.criteria.reduce(into: [:]) { scores, criterion in
            scores[criterion.key] = min(left, criterion.points)
            left -= min(left, criterion.points)
        }
    }

    /// Persons 1, 2, … of these countries, ranked in that order by their scores from 100 downwards, and the list agreed.
    func agreeList(_ countries: String) async throws {
        for (index, country) in countries.split(separator: " ").enumerated() {
            try await score(try await nominate(index + 1, String(country)), 100 - index)
        }
        try await run(AgreeList(cohort: key()))
    }

    func states(_ people: ClosedRange<Int>) async throws -> String {
        var states: [String] = []
        for person in people { states.append(try await application(of: person).state.rawValue) }
        return states.joined(separator: " ")
    }

    func moveClock(to text: String) throws { clock.now = try #require(Instant(text)) }
}

extension EligibilityEvidence {
    static func complete() throws -> EligibilityEvidence {
        try EligibilityEvidence(worksInField: true, experienceMonths: 60, english: .c1, employerConsents: true, qualification: .degree)
    }
}
