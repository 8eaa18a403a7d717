import Learning
import Testing

@Suite("Reading what happens in an edition")
struct ReadStudyTests {
    /// Somebody with an application in another edition, or none.
    private func stranger(_ academy: TestAcademy) async throws -> Actor {
        try await academy.run(ImportPeople(academy.list(9...9)))
        return try await academy.trainee(9)
    }

    @Test("The timetable is for who is in the edition or works on it", arguments: Engine.allCases)
    func timetable(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 1)
            let show = ShowTimetable(cohort: try academy.key())
            #expect(try await academy.run(show, as: academy.trainee(1)).map(\.plan.key.text) == (1...8).map { "s\($0)" })
            let cohort = try await academy.cohortID()
            try await academy.grant(.tutor, within: .cohort(cohort), to: "tutor@example.org")
            #expect(try await academy.run(show, as: academy.account("tutor@example.org")).count == 8)
            let stranger = try await stranger(academy)
            try await academy.refuses(.notPermitted, show, as: stranger)
            try await academy.refuses(.notPermitted, ShowTimetable(cohort: academy.key("1999-nowhere")), as: stranger)
            try await academy.refuses(.cohortUnknown, ShowTimetable(cohort: academy.key("1999-nowhere")))
        }
    }

    @Test("A register that was kept meanwhile is not overwritten by who names what they read", arguments: Engine.allCases)
    func register(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 2)
            let show = ShowRegister(cohort: try academy.key(), session: try academy.contentKey("s1"))
            let empty = try await academy.run(show)
            #expect(empty.lines.count == 2 && empty.lines.allSatisfy { $0.presence == nil && !$0.name.latin.isEmpty })
            let entries = try [academy.email(1): Presence.present]
            func entering(_ version: String, _ reason: String?) throws -> RecordAttendance {
                try RecordAttendance(cohort: show.cohort, session: show.session, register: entries, reason: reason, ifMatch: version)
            }
            try await academy.run(entering(empty.version.text, nil))
            let after = try await academy.run(show)
            #expect(after.version != empty.version && after.lines.first { $0.email.text == "p1@example.org" }?.presence == .present)
            try await academy.refuses(.changedMeanwhile, try entering(empty.version.text, nil))
            #expect(try await academy.run(entering(after.version.text, nil)).unchanged == 1)
            try await academy.refuses(.notPermitted, show, as: academy.trainee(1))
            try await academy.refuses(.sessionUnknown, ShowRegister(cohort: academy.key(), session: academy.contentKey("s99")))
        }
    }

    @Test("A trainee reads the own attendance, units and enrolments, and nobody else's", arguments: Engine.allCases)
    func own(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 2)
            try await academy.run(academy.registering("s1", [1: .partly(minutes: 60), 2: .present]))
            let (key, email) = (try academy.key(), try academy.email(1))
            let (own, other) = (try await academy.trainee(1), try await academy.trainee(2))
            let attendance = try await academy.run(ShowAttendance(cohort: key, email: email), as: own)
            #expect(attendance.sessions.count == 8 && attendance.sessions.first?.presence == .partly(minutes: 60))
            let unit = ShowUnit(cohort: key, email: email, unit: try academy.contentKey("frameworks"))
            #expect(try await academy.run(unit, as: own).progress == nil)
            try await academy.run(OpenUnit(cohort: key, email: email, unit: unit.unit), as: own)
            let opened = try await academy.run(unit, as: own)
            #expect(opened.progress?.openedAt == academy.clock.now && opened.unit.key == unit.unit)
            let enrolments = try await academy.run(ListOwnEnrolments(email: email), as: own)
            #expect(enrolments.map(\.cohort) == [key] && enrolments.first?.course.text == "drug-policy")
            #expect(enrolments.first?.enrolment.state == .active)
            try await academy.refuses(.notPermitted, ShowAttendance(cohort: key, email: email), as: other)
            try await academy.refuses(.notPermitted, unit, as: other)
            try await academy.refuses(.notPermitted, ListOwnEnrolments(email: email), as: other)
            try await academy.refuses(.notPermitted, ShowAttendance(cohort: key, email: academy.email(7)), as: other)
            try await academy.refuses(.unitUnknown, ShowUnit(cohort: key, email: email, unit: academy.contentKey("nothing")), as: own)
        }
    }

    @Test("Who left reads no lessons any more", arguments: Engine.allCases)
    func leaver(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 1)
            let unit = ShowUnit(cohort: try academy.key(), email: try academy.email(1), unit: try academy.contentKey("frameworks"))
            let own = try await academy.trainee(1)
            try await academy.run(WithdrawEnrolment(cohort: unit.cohort, email: unit.email, reason: "wish"))
            try await academy.refuses(.transitionRefused, unit, as: own)
        }
    }

    @Test("Who is in a learning group sees that one, who works on the edition sees all", arguments: Engine.allCases)
    func groups(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 9)
            try await academy.run(DrawGroups(cohort: academy.key(), seed: 3))
            let show = ShowGroups(cohort: try academy.key())
            let all = try await academy.run(show)
            #expect(Set(all.flatMap(\.members).compactMap(\.email)).count == 9 && all.map(\.number) == Array(1...all.count))
            let own = try await academy.run(show, as: academy.trainee(4))
            #expect(own.count == 1 && own.first?.members.compactMap(\.email?.text) == ["p4@example.org"])
            #expect(own.first?.members.count == all.first { $0.number == own.first?.number }?.members.count)
            try await academy.run(ImportPeople(academy.list(10...10)))
            try await academy.refuses(.notPermitted, show, as: academy.trainee(10))
        }
    }
}
