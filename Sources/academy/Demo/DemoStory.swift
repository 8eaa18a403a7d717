import CanonicalJSON
import CourseContent
import Issuing
import Learning
import Records

/// Plays the academy's main job for one invented cohort, each step through the same commands as everybody's.
struct DemoStory {
    let home: AcademyHome
    let courseDirectory: String
    let designDirectory: String
    let publicAddress: String
    let seed: UInt64
    let store: any RecordStore
    /// Audit entries that an earlier, broken-off telling left: this one then draws other identifiers, and the same marks.
    let entriesBefore: Int64
    let calendar: DemoCalendar
    /// Told each step as it is done.
    let tell: @Sendable (DemoStep) -> Void

    /// - Returns: whether everything came out as the story says.
    func play() async throws -> Bool {
        let clock = DrivenClock(calendar.opening)
        let random = SeededRandom(seed: seed &+ UInt64(entriesBefore) << 32)
        let context = CommandContext(
            actor: Actor(role: .operator, name: "demo registrar"),
            store: store,
            clock: clock,
            random: random,
            zones: SystemTimeZones()
        )
        guard let cohort = CohortKey("demo-\(calendar.courseStart.year)") else { return false }

        try await initialise(context)
        let course = try await importCourse(context)
        try await open(cohort, of: course, context)
        let people = try await enrol(cohort, context)
        clock.advance(to: calendar.marking)
        try await attend(people, cohort, course, context)
        try await mark(people, cohort, course, context)
        clock.advance(to: calendar.ratification)
        try await decide(cohort, context)
        clock.advance(to: calendar.sealing)
        let sealed = try await issue(cohort, context)
        guard sealed.count >= 2 else { throw Problem(code: "demo-failed", "the demo's cohort earned \(sealed.count) certificates; it needs two") }
        clock.advance(to: calendar.withdrawal)
        let revoked = sealed[sealed.count - 1]
        try await revoke(revoked, context)
        try await seal(context)
        return try await DemoVerification(home: home, store: store, tell: tell).play(valid: sealed[0], revoked: revoked, context: context)
    }

    private func initialise(_ context: CommandContext) async throws {
        let identity = try AcademyIdentity(
            name: LocalizedText(english: "Demo Academy of Drug Policy", french: "Académie de démonstration des politiques en matière de drogues"),
            publicAddress: publicAddress,
            serialPrefix: "DEMO",
            isDemonstration: true
        )
        let outcome = try await AcademyFoundation.lay(identity, home: home, in: context)
        tell(DemoStep("init", "\(identity.name.english), sealing under a root named DEMO", ["new": .boolean(outcome == .initialised)]))
    }

    private func importCourse(_ context: CommandContext) async throws -> Course {
        let library = CourseLibrary.read(directory: courseDirectory)
        guard library.problems.isEmpty, let course = library.courses.first else {
            throw Problem(
                code: "course-problems",
                "\(courseDirectory) cannot be imported (\(library.problems.count) problems): run `academy course check \(courseDirectory)`"
            )
        }
        let outcome = try await ImportCourse(course).run(in: context)
        tell(
            DemoStep(
                "course import",
                "\(course.key): version \(outcome.version), \(course.modules.count) modules, \(course.units.count) units, "
                    + "\(course.plan.assessments.count) assessments",
                ["version": .integer(outcome.version)]
            )
        )
        return course
    }

    private func open(_ cohort: CohortKey, of course: Course, _ context: CommandContext) async throws {
        let command = try OpenCohort(key: cohort, course: course.key, startsOn: calendar.courseStart, endsOn: calendar.courseEnd, seats: 30)
        _ = try await command.run(in: context)
        tell(DemoStep("cohort open", "\(cohort), 30 seats, \(calendar.courseStart) to \(calendar.courseEnd)", ["cohort": .string(cohort.text)]))
    }

    private func enrol(_ cohort: CohortKey, _ context: CommandContext) async throws -> [PersonList.Row] {
        let list = PersonList(CommaSeparatedTable(Array(DemoPeople.csv.utf8)))
        let imported = try await ImportPeople(list).run(in: context)
        let countries = Set(list.rows.map(\.country)).count
        tell(
            DemoStep(
                "person import",
                "\(imported.created) people from \(countries) countries, names in eight scripts",
                ["created": .integer(Int64(imported.created))]
            )
        )
        let enrolled = try await EnrolPeople(cohort: cohort, emails: list.rows.map(\.email)).run(in: context)
        tell(
            DemoStep(
                "enrol",
                "\(enrolled.enrolled) enrolled, \(enrolled.seatsLeft) seats left",
                ["enrolled": .integer(Int64(enrolled.enrolled))]
            )
        )
        return list.rows
    }

    /// Everybody was there, as the sheets from the residences say.
    private func attend(_ people: [PersonList.Row], _ cohort: CohortKey, _ course: Course, _ context: CommandContext) async throws {
        let entries = people.flatMap { person in
            course.modules.compactMap { module in
                let minutes = module.residentialHours * 60
                return ExternalAttendance(module: module.key, heldMinutes: minutes, attendedMinutes: minutes)
                    .map { RecordModuleAttendance.Entry(person.email, $0) }
            }
        }
        let outcome = try await RecordModuleAttendance(cohort: cohort, entries, source: "attendance sheets").run(in: context)
        tell(DemoStep("attendance import", "\(outcome.recorded) people and modules", ["recorded": .integer(Int64(outcome.recorded))]))
    }

    /// Most do well. The last but one misses a component, so that the board has something to refuse; the last has no defence yet.
    private func mark(
        _ people: [PersonList.Row],
        _ cohort: CohortKey,
        _ course: Course,
        _ context: CommandContext
    ) async throws {
        let random = SeededRandom(seed: seed)
        var count = 0
        for (index, person) in people.enumerated() {
            let isWeak = index == people.count - 2
            for assessment in course.plan.assessments {
                if index == people.count - 1 && assessment.code == course.plan.assessments.last?.code { continue }
                let lowest = isWeak && assessment.weight > .zero ? 38 : 52
                let mark = Hundredths(count: random.number(in: lowest * 100...(lowest + (isWeak ? 10 : 40)) * 100))
                do {
                    _ = try await RecordMark(cohort: cohort, email: person.email, assessment: assessment.code, mark: mark).run(in: context)
                    count += 1
                } catch let refusal as Refusal where refusal == Refusal(.marksClosed) && entriesBefore > 0 {
                    continue
                }
            }
        }
        tell(DemoStep("mark record", "\(count) raw marks, kept to the hundredth", ["marks": .integer(Int64(count))]))
    }

    private func decide(_ cohort: CohortKey, _ context: CommandContext) async throws {
        let decisions = AwardDecisions(
            try await DecideAwards(cohort: cohort, boardDate: calendar.board, ratifiedOn: calendar.ratification).run(in: context)
        )
        tell(
            DemoStep(
                "award decide",
                "board of \(calendar.board), ratified \(calendar.ratification): \(decisions.summary)",
                ["summary": .string(decisions.summary)]
            )
        )
        for decision in decisions.decisions where decision.result == .notYet {
            let reasons = decision.verdict.reasons.prefix(2).map(\.description).joined(separator: "; ")
            tell(DemoStep("award decide", "not yet: \(decision.person.name.latin) (\(reasons))", ["person": .string(decision.person.email.text)]))
        }
    }

    /// - Returns: all sealed documents of the cohort, also those of an earlier telling, in the order in which they were prepared.
    private func issue(_ cohort: CohortKey, _ context: CommandContext) async throws -> [Document] {
        let signatory = try Signatory(
            name: "Demo Registrar",
            office: LocalizedText(english: "Registrar, for the demonstration", french: "Registraire, pour la démonstration")
        )
        let press = try await SealWorks.open(home, store).press(designs: designDirectory, threadCount: 2)
        let run = IssueRun(press: press, folder: CertificateFolder(directory: home.certificateDirectory, store: store))
        let prepare = PrepareRun(
            prepare: try PrepareDocuments(cohort: cohort, kind: .certificate, signatory: signatory),
            namesConfirmed: "signed proofs, for the demonstration"
        )
        _ = try await prepare.run(in: context)
        _ = try await ApproveDocuments(cohort: cohort).run(in: context.acting(as: Actor(role: .approver, name: "demo second approver")))
        let outcome = try await run.issue(cohort, in: context)
        if let failure = outcome.failures.first { throw Problem(code: "issuing-refused", failure) }
        tell(
            DemoStep(
                "certificate issue",
                "\(outcome.issued.count) certificates sealed into \(home.certificateDirectory)",
                ["sealed": .integer(Int64(outcome.issued.count))]
            )
        )
        return outcome.sealed
    }

    private func revoke(_ document: Document, _ context: CommandContext) async throws {
        let command = try RevokeCertificate(
            serial: document.facts.serial.text,
            reason: "Demonstration of a withdrawal",
            secondPerson: "demo second approver"
        )
        _ = try await command.run(in: context)
        tell(
            DemoStep(
                "certificate revoke",
                "\(document.facts.serial) (\(document.facts.holder.latin)), by two people",
                ["serial": .string(document.facts.serial.text)]
            )
        )
    }

    private func seal(_ context: CommandContext) async throws {
        while try await SealAudit().run(in: context) > 0 {}
        let outcome = try await VerifyAudit().run(in: context)
        tell(
            DemoStep(
                "audit verify",
                "\(outcome.entries) entries, \(outcome.holds ? "every hash holds" : "\(outcome.findings.count) findings")",
                ["entries": .integer(Int64(outcome.entries)), "holds": .boolean(outcome.holds)]
            )
        )
    }
}
