import Learning
import Testing

@Suite("Progress as it is read")
struct ProgressTests {
    @Test(
        "One person's progress takes at most five queries, and tells hours, units, what is missing and what is next",
        arguments: Engine.allCases
    )
    func showProgress(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 2)
            for number in 1...7 { try await academy.run(academy.registering("s\(number)", [1: .present, 2: .present])) }
            try await academy.run(academy.registering("s8", [1: .partly(minutes: 90)]))
            let online = try academy.session("clinic", "2026-11-05T17:00", minutes: 60, kind: .online)
            try await academy.run(PlanTimetable(cohort: academy.key(), sessions: [online]))
            let trainee = try await Self.trainee(1, academy)
            let done = try MarkUnitDone(cohort: academy.key(), email: academy.email(1), unit: academy.contentKey("frameworks"))
            _ = try await done.run(in: academy.context(as: trainee))

            let show = try ShowProgress(cohort: academy.key(), email: academy.email(1))
            let store = CountingStore(academy.store)
            let context = CommandContext(actor: trainee, store: store, clock: academy.clock, random: academy.random, zones: academy.context().zones)
            let progress = try await show.run(in: context)
            #expect(store.queries <= 5)
            #expect(progress.state == .active)
            #expect(progress.modules.map(\.hours?.english) == ["26 of 28 h (92.85 %), 80 % needed: reached.", nil])
            #expect(progress.modules.map(\.unitsDone) == [1, 0])
            #expect(progress.completion.missing.count == 9)
            #expect(progress.limit.lastDay == (try academy.date("2029-11-02")))
            #expect(progress.next?.at == Instant("2026-11-05T16:00:00Z"))
            let other = try ShowProgress(cohort: academy.key(), email: academy.email(2))
            try await academy.refuses(.notPermitted, other, as: trainee)
            try await academy.refuses(.notEnrolled, ShowProgress(cohort: academy.key(), email: academy.email(8)))
        }
    }

    private static func trainee(_ number: Int, _ academy: TestAcademy) async throws -> Actor {
        let email = try academy.email(number)
        let person = try await academy.store.read { try $0.people.require(email).id }
        return Actor(account: nil, person: person, name: "Ada", grants: [Grant(.trainee, within: .own)])
    }

    @Test("A cohort's state takes at most five queries, and tells the same of everybody as their own page", arguments: Engine.allCases)
    func showCohort(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 10)
            for person in 1...9 { try await academy.attend(person, sessions: person - 1) }
            try await academy.run(DrawGroups(cohort: academy.key(), seed: 1))
            let task = try SetMakeUp(cohort: academy.key(), email: academy.email(7), module: academy.contentKey("taught"), minutes: 90, task: "essay")
            try await academy.run(task)
            try await academy.run(ConfirmMakeUp(cohort: academy.key(), email: academy.email(7), module: academy.contentKey("taught")))

            let store = CountingStore(academy.store)
            let actor = Actor(role: .secretariat, name: "Bo")
            let context = CommandContext(actor: actor, store: store, clock: academy.clock, random: academy.random, zones: academy.context().zones)
            let overview = try await ShowCohort(cohort: academy.key()).run(in: context)
            #expect(store.queries <= 5)
            #expect(overview.members.count == 10)
            #expect(overview.states == [.enrolled: 2, .active: 8])
            #expect(overview.members.allSatisfy { $0.group != nil })
            #expect(try overview.registersOpen == Dictionary(uniqueKeysWithValues: (1...8).map { (try academy.contentKey("s\($0)"), 1) }))
            #expect(overview.atRisk.count == 6)
            let key = try academy.key()
            let verdicts = try await academy.store.read { transaction in
                let course = try transaction.courses.require(transaction.cohorts.require(key).courseVersion).course
                return try transaction.attendance(ofMembersOf: key, in: course)
            }
            for member in overview.members {
                #expect(verdicts[member.enrolment.id] == member.attendance)
                let own = try await academy.run(ShowProgress(cohort: key, email: member.person.email))
                #expect(own.modules.compactMap(\.attendance) == member.attendance.modules)
            }
        }
    }

    @Test("Tasks to come, due with their extension, overdue and handed in are told each by its sitting", arguments: Engine.allCases)
    func showTasks(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            try await academy.open(academy.sitting("A2"))
            try await academy.schedule(academy.sitting("A4"), opens: "2026-12-01T09:00", deadline: "2026-12-11T23:59")
            let key = try academy.key()
            let show = try ShowProgress(cohort: key, email: academy.email(1))
            let open = try await academy.run(show)
            let due = try #require(open.next)
            #expect(due.at == (try academy.paris("2026-11-07T00:00")))
            #expect(try Self.state("A2", open) == .due(Self.deadline(due)))
            #expect(try Self.state("A4", open) == .notOpen)

            try academy.raw.execute("UPDATE submission SET extension_days = 3")
            let extended = try await academy.run(show)
            #expect(extended.next?.at == (try academy.paris("2026-11-10T00:00")))
            academy.clock.now = try academy.paris("2026-11-10T00:00")
            let late = try await academy.run(show)
            #expect(try Self.state("A2", late) == .overdue(Self.deadline(#require(extended.next))))

            try academy.raw.execute("UPDATE submission SET extension_days = 0")
            academy.clock.now = TestAcademy.start
            try await academy.submit(1, academy.sitting("A2"))
            let done = try await academy.run(show)
            #expect(try Self.state("A2", done) == .submitted(TestAcademy.start))
            #expect(done.next == nil)
            let overview = try await academy.run(ShowCohort(cohort: key))
            #expect(overview.members.map(\.tasksHandedIn).sorted() == [0, 1])
        }
    }

    @Test("A mark is told once it is released, as it was released, and what it earns with it", arguments: Engine.allCases)
    func showReleasedMarks(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            let show = try ShowProgress(cohort: academy.key(), email: academy.email(1))
            try await academy.run(academy.marking(1, "A2", "61"))
            try await academy.run(academy.marking(1, "A7", "44"))
            let before = try await academy.run(show)
            #expect(before.tasks.allSatisfy { $0.state == .notOpen })
            try await academy.openBoardAccounts()
            try await academy.run(academy.convening(.interim, ["A2", "A7"]))
            try await academy.concludeBoard(["A2", "A7"])
            try await academy.run(academy.marking(1, "A2", "71", reason: "clerical error"))
            let after = try await academy.run(show)
            #expect(try Self.state("A2", after) == .released(.init(mark: 61, isPassed: true)))
            #expect(try Self.state("A7", after) == .released(.init(mark: 44, isPassed: false)))
            #expect(after.completion.missing.contains(.failed(try academy.code("A7"), mark: 44)))
            #expect(after.creditsEarned == .zero)
            try await academy.run(academy.marking(1, "A8", "70"))
            try await academy.run(academy.marking(1, "A7", "55", reason: "clerical error"))
            academy.clock.advance(days: 30)
            try await academy.run(academy.convening(.interim, on: "2026-12-02", ["A7", "A8"]))
            try await academy.concludeBoard(["A7", "A8"], on: "2026-12-02")
            #expect(try await academy.run(show).creditsEarned == Hundredths(whole: 3))
        }
    }

    private static func state(_ text: String, _ progress: StudyProgress) throws -> TaskStanding.State? {
        let code = try #require(ContentCode(text))
        return progress.tasks.first { $0.code == code }?.state
    }

    private static func deadline(_ step: NextStep) throws -> Deadline {
        guard case .task(_, let deadline) = step else { throw Refusal(.invalidInput, ["the next step", "it is a task"]) }
        return deadline
    }

    @Test("Somebody who takes a module elsewhere is told by that edition's sessions, on both pages", arguments: Engine.allCases)
    func showRetake(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 1)
            try await academy.attend(1, sessions: 2)
            try await academy.run(academy.opening("2027-valletta", startsOn: "2026-10-01", endsOn: "2027-10-29"))
            try await academy.run(PlanTimetable(cohort: academy.key("2027-valletta"), sessions: academy.moduleOne(month: "2026-10")))
            let module = try academy.contentKey("taught")
            try await academy.run(
                RetakeModule(cohort: academy.key(), email: academy.email(1), module: module, edition: academy.key("2027-valletta"))
            )
            try await academy.run(academy.registering("s1", [1: .present], cohort: "2027-valletta"))
            let overview = try await academy.run(ShowCohort(cohort: academy.key()))
            #expect(overview.members.first?.attendance[module]?.attendedMinutes == 210)
            #expect(overview.members.first?.attendance[module]?.openMinutes == 7 * 210)
            #expect(overview.registersOpen.isEmpty)
            let own = try await academy.run(ShowProgress(cohort: academy.key(), email: academy.email(1)))
            #expect(own.modules.first?.attendance == overview.members.first?.attendance[module])
        }
    }

    @Test("Units are opened and done once, by the trainee alone", arguments: Engine.allCases)
    func markUnits(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            let (key, email, unit) = (try academy.key(), try academy.email(1), try academy.contentKey("frameworks"))
            guard case .opened = try await academy.run(OpenUnit(cohort: key, email: email, unit: unit)),
                case .unchanged = try await academy.run(OpenUnit(cohort: key, email: email, unit: unit))
            else {
                Issue.record("opened other than once")
                return
            }
            academy.clock.advance(days: 1)
            guard case .done(let progress) = try await academy.run(MarkUnitDone(cohort: key, email: email, unit: unit)) else {
                Issue.record("not done")
                return
            }
            #expect(progress.doneAt == progress.openedAt.adding(seconds: 86_400))
            let before = try academy.raw.dump()
            #expect(try await academy.run(MarkUnitDone(cohort: key, email: email, unit: unit)) == .unchanged(progress))
            #expect(try academy.raw.dump() == before)
            try await academy.refuses(.unitUnknown, MarkUnitDone(cohort: key, email: email, unit: academy.contentKey("no-such")))
            try await academy.refuses(.notPermitted, MarkUnitDone(cohort: key, email: email, unit: unit), as: Actor(role: .secretariat, name: "Bo"))
            try await academy.expectAuditHolds()
        }
    }
}
