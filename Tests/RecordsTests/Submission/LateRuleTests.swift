import Learning
import Records
import Testing

/// On the clocks of the system, because lateness is a matter of clocks.
@Suite("Late work")
struct LateRuleTests {
    private func instant(_ text: String, zone: String = "Europe/Paris") throws -> Instant {
        let (local, zone) = (try #require(LocalDateTime(text)), try #require(TimeZoneName(zone)))
        return try #require(SystemTimeZones().instant(of: local, in: zone))
    }

    private func rule(_ deadline: String, acceptsLateWork: Bool = true, closed: [String] = [], extendedBy days: Int = 0) throws -> LateRule {
        let local = try #require(LocalDateTime(deadline)).adding(days: days)
        return LateRule(
            deadline: try Deadline(local, in: #require(TimeZoneName("Europe/Paris")), by: SystemTimeZones()),
            rules: CourseRules.proposed.lateWork,
            acceptsLateWork: acceptsLateWork,
            calendar: WorkingCalendar(closedDays: Set(try closed.map { try #require(LocalDate($0)) })),
            zones: SystemTimeZones()
        )
    }

    /// Friday 6 November 2026, 23:59.
    private static let friday = "2026-11-06T23:59"

    @Test(
        "Any instant past the deadline is a day, then each working day that has started",
        arguments: [
            ("2026-11-07T00:00", 1), ("2026-11-08T23:59", 1), ("2026-11-09T00:00", 1), ("2026-11-09T23:59", 1), ("2026-11-10T00:00", 2),
            ("2026-11-10T12:00", 2), ("2026-11-12T12:00", 4), ("2026-11-13T23:59", 5), ("2026-11-15T23:59", 5),
        ]
    )
    func countsStartedWorkingDays(submitted: String, days: Int) throws {
        #expect(try rule(Self.friday).judge(submittedAt: instant(submitted)) == .late(days: days))
    }

    @Test("The last minute named is still in time, the next instant is not")
    func keepsTheMinute() throws {
        let end = try instant("2026-11-07T00:00")
        #expect(try rule(Self.friday).judge(submittedAt: Instant(microseconds: end.microseconds - 1)) == .onTime)
        #expect(try rule(Self.friday).judge(submittedAt: end) == .late(days: 1))
    }

    @Test("After five late days nothing is taken", arguments: ["2026-11-16T00:00", "2026-11-16T12:00", "2027-01-01T00:00"])
    func closes(submitted: String) throws {
        #expect(try rule(Self.friday).judge(submittedAt: instant(submitted)) == .closed(afterDays: 5))
        #expect(try rule(Self.friday).windowEnd() == instant("2026-11-16T00:00"))
    }

    @Test("Closed days do not count")
    func leavesClosedDaysOut() throws {
        let rule = try rule(Self.friday, closed: ["2026-11-09", "2026-11-11"])
        #expect(try rule.judge(submittedAt: instant("2026-11-09T12:00")) == .late(days: 1))
        #expect(try rule.judge(submittedAt: instant("2026-11-10T12:00")) == .late(days: 1))
        #expect(try rule.judge(submittedAt: instant("2026-11-12T12:00")) == .late(days: 2))
        #expect(try rule.windowEnd() == instant("2026-11-18T00:00"))
    }

    @Test("A deadline at noon has its first late day on the same day")
    func countsFromTheDay() throws {
        let rule = try rule("2026-11-10T12:00")
        #expect(try rule.judge(submittedAt: instant("2026-11-10T12:00")) == .onTime)
        #expect(try rule.judge(submittedAt: instant("2026-11-10T12:01")) == .late(days: 1))
        #expect(try rule.judge(submittedAt: instant("2026-11-11T00:00")) == .late(days: 2))
    }

    @Test("An extension begins the count anew")
    func restartsByExtension() throws {
        #expect(try rule(Self.friday, extendedBy: 10).judge(submittedAt: instant("2026-11-16T23:59")) == .onTime)
        #expect(try rule(Self.friday, extendedBy: 10).judge(submittedAt: instant("2026-11-17T00:00")) == .late(days: 1))
    }

    @Test(
        "When clocks change, the clock on the wall counts",
        arguments: [("2026-10-23T23:59", "2026-10-24T00:00"), ("2026-03-27T23:59", "2026-03-28T00:00")]
    )
    func survivesClockChanges(deadline: String, late: String) throws {
        let rule = try rule(deadline)
        let first = try instant(late)
        #expect(try rule.judge(submittedAt: Instant(microseconds: first.microseconds - 1)) == .onTime)
        #expect(try rule.judge(submittedAt: first) == .late(days: 1))
        let monday = try #require(LocalDateTime(deadline)).adding(days: 3)
        let tuesday = try instant("\(monday.date.adding(days: 1))T00:00")
        #expect(try rule.judge(submittedAt: Instant(microseconds: tuesday.microseconds - 1)) == .late(days: 1))
        #expect(try rule.judge(submittedAt: tuesday) == .late(days: 2))
    }

    @Test("Where no late work is taken the deadline is the end")
    func takesNone() throws {
        let rule = try rule(Self.friday, acceptsLateWork: false)
        #expect(try rule.judge(submittedAt: instant("2026-11-06T23:59")) == .onTime)
        #expect(try rule.judge(submittedAt: instant("2026-11-07T00:00")) == .closed(afterDays: 0))
    }

    @Test("An upload declared before the deadline and finished within the hour is in time")
    func honoursDeclarations() throws {
        let rule = try rule(Self.friday)
        let began = try instant("2026-11-06T23:58")
        #expect(try rule.judge(submittedAt: instant("2026-11-07T00:58"), declaredAt: began) == .onTimeByDeclaration)
        #expect(try rule.judge(submittedAt: instant("2026-11-07T00:59"), declaredAt: began) == .late(days: 1))
        #expect(try rule.judge(submittedAt: instant("2026-11-07T00:10"), declaredAt: instant("2026-11-07T00:00")) == .late(days: 1))
    }

    @Test(
        "Every verdict explains itself in both languages",
        arguments: [LateVerdict.onTime, .onTimeByDeclaration, .late(days: 1), .late(days: 4), .closed(afterDays: 0), .closed(afterDays: 5)]
    )
    func explains(verdict: LateVerdict) { #expect(verdict.explanation.english != verdict.explanation.french) }
}
