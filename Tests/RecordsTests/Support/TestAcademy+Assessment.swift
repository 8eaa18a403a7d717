import Learning
import Records
import Testing

extension TestAcademy {
    /// Monday noon the sitting is open; its work is due on Friday, the last minute.
    static let opens = "2026-11-02T09:00"
    static let deadline = "2026-11-06T23:59"

    func sitting(_ assessment: String, _ number: Int = 1) throws -> SittingKey { SittingKey(try key(), try code(assessment), number: number) }
    func local(_ text: String) throws -> LocalDateTime { try #require(LocalDateTime(text)) }
    func mark(_ text: String) throws -> Hundredths { try #require(Hundredths(text)) }

    /// The instant at which clocks in Paris show this.
    func paris(_ text: String) throws -> Instant {
        let (local, zone) = (try local(text), try #require(TimeZoneName("Europe/Paris")))
        return try #require(SystemTimeZones().instant(of: local, in: zone))
    }

    func content(_ number: Int, words: Int = 1_500) throws -> Submission.Content {
        let digits = String(number, radix: 16)
        let digest = try #require(FileDigest(String(repeating: "0", count: 64 - digits.count) + digits))
        return Submission.Content(digest: digest, words: words)
    }

    /// Somebody who signs in: people of the cohort by their number, others by name.
    func actor(_ email: EmailAddress) async throws -> Actor {
        let now = clock.now
        return try await store.read { transaction in try transaction.accounts.actor(transaction.accounts.require(email), at: now) }
    }

    func staff(_ name: String) throws -> EmailAddress { try #require(EmailAddress("\(name)@academy.example")) }

    @discardableResult
    func appoint(_ name: String, _ role: Role) async throws -> EmailAddress {
        let (email, key) = (try staff(name), try key())
        try await run(OpenAccount(email: email, name: name))
        let cohort = try await store.read { try $0.cohorts.require(key).id }
        try await run(GrantRole(role, within: .cohort(cohort), to: email))
        return email
    }

    @discardableResult
    func run<Act: Command>(_ command: Act, as email: EmailAddress) async throws -> Act.Outcome {
        try await command.run(in: context(as: actor(email)))
    }

    func refuses(_ code: RefusalCode, _ command: some Command, by email: EmailAddress, sourceLocation: SourceLocation = #_sourceLocation) async throws
    {
        try await refuses(code, command, as: actor(email), sourceLocation: sourceLocation)
    }

    /// A cohort of the assessed course, everybody with an account, and its staff: two instructors, two second markers, a moderator.
    func prepareStaff(people: Int, course: Course? = nil) async throws {
        try await run(ImportCourse(course ?? .assessed()))
        try await run(opening())
        try await run(ImportPeople(list(1...people)))
        try await run(EnrolPeople(cohort: key(), emails: (1...people).map(email)))
        for person in 1...people { try await run(OpenAccount(email: email(person), name: "Person \(person)")) }
        try await holdWorks(people: people)
        for name in ["ines", "ivan"] { try await appoint(name, .instructor) }
        for name in ["sara", "simon"] { try await appoint(name, .secondMarker) }
        try await appoint("mona", .moderator)
        try await appoint("bea", .boardSecretary)
        try await appoint("boris", .boardChair)
        try await appoint("xenia", .externalExaminer)
    }

    func schedule(_ key: SittingKey, opens: String = opens, deadline: String = deadline, isCapped: Bool = false) async throws {
        try await run(DraftSitting(key, isCapped: isCapped))
        try await run(ReviewSitting(key))
        try await run(ApproveSitting(key))
        try await run(ScheduleSitting(key, opens: local(opens), deadline: local(deadline)))
    }

    func open(_ key: SittingKey) async throws {
        try await schedule(key)
        try await run(OpenSitting(key))
    }

    /// Somebody hands in, in their own name.
    @discardableResult
    func submit(_ person: Int, _ key: SittingKey, work: Int? = nil) async throws -> SubmitWork.Outcome {
        try await run(SubmitWork(key, email: email(person), content: content(work ?? person)), as: email(person))
    }

    /// Everybody hands in, the sitting closes, scripts are given out.
    func mark(_ key: SittingKey, people: Int, among markers: [String]) async throws {
        for person in 1...people { try await submit(person, key) }
        try await close(key)
        try await run(AllocateMarkers(key, among: markers.map(staff)))
    }

    /// Two weeks on, past every late day.
    func close(_ key: SittingKey) async throws {
        clock.advance(days: 14)
        try await run(CloseSitting(key))
    }

    func submission(_ person: Int, _ key: SittingKey) async throws -> Submission {
        let email = try email(person)
        return try await store.read { try #require(try $0.submissions.find(key, email: email)).submission }
    }

    func allocations(_ code: SubmissionCode) async throws -> [MarkingAllocation] {
        try await store.read { transaction in try transaction.markings.all(of: #require(try transaction.submissions.find(code)).submission.id) }
    }

    /// Evidence takes what it can of the mark, writing the rest.
    func packet(_ text: String, individual: String? = nil, comments: String = "Good.") throws -> MarkPacket {
        let total = try mark(text)
        let evidence = min(total, Hundredths(whole: 60))
        return try MarkPacket(
            points: [
                .init(#require(ContentKey("evidence")), evidence),
                .init(#require(ContentKey("writing")), Hundredths(count: total.count - evidence.count)),
            ],
            individual: individual.map(mark),
            comments: comments
        )
    }

    /// By whoever the part was given to.
    @discardableResult
    func send(_ mark: String, _ part: MarkingPart, of person: Int, _ key: SittingKey, individual: String? = nil) async throws -> SendMark.Outcome {
        let code = try await submission(person, key).code
        return try await run(SendMark(code, packet(mark, individual: individual)), as: marker(part, of: code))
    }

    func marker(_ part: MarkingPart, of code: SubmissionCode) async throws -> EmailAddress {
        let allocations = try await allocations(code)
        let id = try #require(allocations.first { $0.part == part && $0.state != .sealed }).marker
        return try await store.read { try #require(try $0.accounts.find(id)).email }
    }

    func state(of key: SittingKey) async throws -> SittingState { try await store.read { try $0.sittings.require(key).state } }

    func componentMark(_ person: Int, _ assessment: String) async throws -> ComponentMark? {
        let (key, email, code) = (try key(), try email(person), try code(assessment))
        return try await store.read { transaction in
            let (cohort, person) = (try transaction.cohorts.require(key), try transaction.people.require(email))
            guard let enrolment = try transaction.enrolments.find(cohort: cohort.id, person: person.id) else { return nil }
            return try transaction.marks.marks(of: enrolment.id)[code]
        }
    }
}
