import Learning
import Testing

@Suite("Progress of one person")
struct StudyProgressTests {
    private struct Study {
        let facts: StudyFacts
        let tasks: [TaskStanding]
        let limit: ProgrammeLimit
    }

    /// 28 hours in a module of eight half days from 2 March 2026, one minute each day being 09:00 UTC.
    private static func facts(
        presences: [Presence?] = Array(repeating: .present, count: 8),
        tasks: [TaskStanding] = [],
        units: Set<ContentKey> = [],
        credited: Set<ContentKey> = [],
        state: EnrolmentState = .active
    ) throws -> Study {
        let zone = try #require(TimeZoneName("UTC"))
        let sessions = try presences.enumerated().map { index, presence in
            let starts = try #require(LocalDateTime("2026-03-0\(index + 1)T09:00"))
            let plan = PlannedSession(
                key: try #require(ContentKey("s\(index + 1)")),
                module: try #require(ContentKey("basics")),
                kind: .residential,
                title: LocalizedText(english: "s", french: "s"),
                starts: starts,
                minutes: 210
            )
            let at = try #require(Instant("2026-03-0\(index + 1)T09:00:00Z"))
            let session = TimetabledSession(
                id: Identifier(UUIDv7(high: 1, low: UInt64(index))),
                cohort: Identifier(UUIDv7(high: 2, low: 2)),
                plan: plan,
                starts: ZonedDateTime(local: starts, zone: zone, instant: at)
            )
            return AttendedSession(session: session, presence: presence)
        }
        let enrolledOn = try #require(LocalDate("2026-01-01"))
        let facts = StudyFacts(
            course: try .sample(),
            state: state,
            sessions: sessions,
            makeUps: [],
            unitsDone: units,
            creditedModules: credited
        )
        return Study(facts: facts, tasks: tasks, limit: ProgrammeLimit(enrolledOn: enrolledOn, months: 36, interruptions: [], today: enrolledOn))
    }

    private static func progress(_ study: Study, at text: String = "2026-03-03T12:00:00Z") throws -> StudyProgress {
        let now = try #require(Instant(text))
        return StudyProgress(of: study.facts, tasks: study.tasks, limit: study.limit, at: now, today: now.utcDate)
    }

    private static func deadline(_ day: String) throws -> Deadline {
        let local = LocalDateTime.endOfDay(try #require(LocalDate(day)))
        return Deadline(local: local, zone: try #require(TimeZoneName("UTC")), instant: try #require(Instant("\(day)T23:59:00Z")).adding(seconds: 60))
    }

    private static func code(_ text: String) throws -> ContentCode { try #require(ContentCode(text)) }

    @Test("Hours, units and credits are told module by module")
    func tellsModules() throws {
        let basics = try #require(ContentKey("basics"))
        let facts = try Self.facts(
            presences: Array(repeating: .present, count: 7) + [.partly(minutes: 90)],
            units: [#require(ContentKey("first-unit"))],
            credited: [basics]
        )
        let progress = try Self.progress(facts)
        #expect(progress.modules.map(\.key.text) == ["basics", "final-project"])
        #expect(progress.modules.first?.hours?.english == "26 of 28 h (92.85 %), 80 % needed: reached.")
        #expect(progress.modules.map(\.unitsDone) == [1, 0])
        #expect(progress.modules.map(\.units.count) == [2, 0])
        #expect(progress.modules.last?.attendance == nil)
        #expect(progress.creditsEarned == Hundredths(whole: 5))
    }

    @Test("What still bars the award has every reason, and none is left when all is done")
    func tellsWhatIsMissing() throws {
        let fresh = try Self.progress(Self.facts(presences: Array(repeating: nil, count: 8)))
        #expect(fresh.completion.missing.count == 3)
        let (passed, failed) = (TaskStanding.Result(mark: 61, isPassed: true), TaskStanding.Result(mark: 43, isPassed: false))
        let half = try Self.progress(
            Self.facts(tasks: [TaskStanding(code: Self.code("A1"), released: failed), TaskStanding(code: Self.code("A2"), released: passed)])
        )
        #expect(try half.completion.missing == [.failed(Self.code("A1"), mark: 43)])
        #expect(half.completion.missing.first?.explanation.english == "A1 has 43, which is no pass.")
        let whole = try Self.facts(tasks: [
            TaskStanding(code: Self.code("A1"), released: passed), TaskStanding(code: Self.code("A2"), submittedAt: Instant("2026-03-01T00:00:00Z")),
        ])
        #expect(try Self.progress(whole).completion.isComplete)
        #expect(try Self.progress(whole, at: "2030-01-01T00:00:00Z").completion.missing == [.outOfTime(#require(LocalDate("2029-01-01")))])
        let excused = try Self.progress(Self.facts(tasks: [TaskStanding(code: Self.code("A1"), isExcused: true)]))
        #expect(try excused.completion.missing == [.notHandedIn(Self.code("A1")), .notHandedIn(Self.code("A2"))])
    }

    @Test("The next thing is the earliest of sessions to come and work to hand in")
    func tellsWhatIsNext() throws {
        let opened = Instant("2026-02-01T00:00:00Z")
        let early = try TaskStanding(code: Self.code("A1"), opensAt: opened, deadline: Self.deadline("2026-03-03"))
        let late = try TaskStanding(code: Self.code("A2"), opensAt: opened, deadline: Self.deadline("2026-04-01"))
        let both = try Self.facts(tasks: [late, early])
        #expect(try Self.progress(both).next == .task(Self.code("A1"), Self.deadline("2026-03-03")))
        #expect(try Self.progress(Self.facts(tasks: [late])).next?.at == Instant("2026-03-04T09:00:00Z"))
        #expect(try Self.progress(both, at: "2026-03-20T00:00:00Z").next == .task(Self.code("A2"), Self.deadline("2026-04-01")))
        #expect(try Self.progress(both, at: "2026-05-01T00:00:00Z").next == nil)
        #expect(try Self.progress(Self.facts(tasks: [early], state: .withdrawn)).next == nil)
    }

    @Test("A task is told by what the person may know of it, at its time")
    func tellsTasks() throws {
        let opens = Instant("2026-03-01T00:00:00Z")
        let task = try TaskStanding(code: Self.code("A1"), opensAt: opens, deadline: Self.deadline("2026-03-05"))
        #expect(try task.state(at: #require(Instant("2026-02-28T23:59:59Z"))) == .notOpen)
        #expect(try task.state(at: #require(Instant("2026-03-05T23:59:59Z"))) == .due(Self.deadline("2026-03-05")))
        #expect(try task.state(at: #require(Instant("2026-03-06T00:00:00Z"))) == .overdue(Self.deadline("2026-03-05")))
        let failed = TaskStanding.Result(mark: 46, isPassed: false)
        let resit = try TaskStanding(code: Self.code("A1"), opensAt: opens, deadline: Self.deadline("2026-03-05"), released: failed, isOpenAnew: true)
        #expect(try resit.state(at: #require(Instant("2026-03-04T00:00:00Z"))) == .due(Self.deadline("2026-03-05")))
        #expect(try TaskStanding(code: Self.code("A1"), opensAt: opens, released: failed).state(at: #require(opens)) == .released(failed))
        let submitted = try TaskStanding(code: Self.code("A1"), opensAt: opens, submittedAt: opens)
        #expect(try submitted.state(at: #require(Instant("2026-03-06T00:00:00Z"))) == .submitted(#require(opens)))
    }
}
