import Learning
import TestTools
import Testing

@Suite("Random histories of a cohort that learns")
struct LearningHistoryTests {
    private static let people = 9

    @Test("Whatever is done in whatever order, on two stores at once, the invariants hold", arguments: Engine.allCases, 1...4 as ClosedRange<UInt64>)
    func keepInvariants(engine: Engine, seed: UInt64) async throws {
        try await TestAcademy.with(engine, seed: seed) { academy in
            try await academy.prepareTimetable(people: Self.people)
            let other = try await academy.database.open()
            var generator = SeededGenerator(seed: seed)
            for _ in 0..<60 {
                let acts = (0..<Int.random(in: 1...4, using: &generator)).map { _ in LearningAct.random(using: &generator) }
                await withTaskGroup(of: Void.self) { group in
                    for (index, act) in acts.enumerated() {
                        let context = academy.context(on: index.isMultiple(of: 2) ? other : nil)
                        group.addTask { await act.attempt(in: academy, context) }
                    }
                }
            }
            try await other.close()
            try checkRows(academy.raw)
            try await checkVerdicts(academy)
            try await academy.expectAuditHolds()
        }
    }

    private func checkRows(_ raw: RawDatabase) throws {
        let violations = [
            "enrolment t WHERE state <> (SELECT to_state FROM enrolment_history h WHERE h.enrolment_id = t.id ORDER BY sequence DESC LIMIT 1)",
            // Entries are numbered without a gap, so that none was lost or overwritten.
            """
            attendance_record t WHERE sequence > 1 AND NOT EXISTS (
                SELECT 1 FROM attendance_record e
                WHERE e.enrolment_id = t.enrolment_id AND e.session_id = t.session_id AND e.sequence = t.sequence - 1)
            """,
            // Two entries that follow one another say different things: the same again is no entry.
            """
            attendance_record t JOIN attendance_record e
            ON e.enrolment_id = t.enrolment_id AND e.session_id = t.session_id AND e.sequence = t.sequence - 1
            WHERE e.presence = t.presence AND coalesce(e.minutes, 0) = coalesce(t.minutes, 0)
            """,
            "attendance_record t JOIN enrolment e ON e.id = t.enrolment_id WHERE e.state = 'enrolled' AND t.presence IN ('present', 'partly')",
            "attendance_record t JOIN timetabled_session s ON s.id = t.session_id WHERE t.minutes >= s.minutes OR s.cancelled_at IS NOT NULL",
            "make_up t WHERE minutes > 168",
            "(SELECT number FROM learning_group_member GROUP BY number HAVING count(*) NOT BETWEEN 4 AND 6) AS t",
        ]
        for violation in violations { #expect(try raw.count(violation) == 0, "\(violation)") }
    }

    /// The cohort's page and everybody's own tell the same, and both what the last entries say.
    private func checkVerdicts(_ academy: TestAcademy) async throws {
        let overview = try await academy.run(ShowCohort(cohort: academy.key()))
        #expect(overview.members.count == Self.people)
        for member in overview.members {
            let own = try await academy.run(ShowProgress(cohort: academy.key(), email: member.person.email))
            let module = try #require(member.attendance.modules.first)
            #expect(own.modules.first?.attendance == module)
            let attended = try academy.raw.column(
                """
                SELECT CAST(coalesce(sum(CASE WHEN a.presence = 'present' THEN s.minutes ELSE a.minutes END), 0) AS TEXT)
                FROM attendance_record a JOIN timetabled_session s ON s.id = a.session_id JOIN enrolment e ON e.id = a.enrolment_id
                JOIN person p ON p.id = e.person_id
                WHERE p.email = '\(member.person.email.text)' AND NOT EXISTS (
                    SELECT 1 FROM attendance_record l WHERE l.enrolment_id = a.enrolment_id AND l.session_id = a.session_id AND l.sequence > a.sequence)
                """
            )
            #expect(attended == ["\(module.attendedMinutes)"])
            #expect(module.isMet == (module.hasBegun && module.attendedMinutes + module.madeUpMinutes >= module.requiredMinutes))
        }
    }
}

/// One thing somebody might do; refusals are part of the game, other errors are not.
private enum LearningAct: Sendable {
    case register(Int, [Int: Presence], reason: String?)
    case makeUp(Int, Int)
    case confirm(Int)
    case draw(UInt64)
    case move(Int, Int)
    case freeze
    case interrupt(Int)
    case resume(Int)
    case withdraw(Int)
    case die(Int)
    case timetable(Int)
    case cancel(Int)

    static func random(using generator: inout SeededGenerator) -> LearningAct {
        let (person, session) = (Int.random(in: 1...9, using: &generator), Int.random(in: 1...8, using: &generator))
        switch Int.random(in: 0..<40, using: &generator) {
        case 0...17:
            let presences: [Presence] = [.present, .present, .partly(minutes: 90), .excused, .absent]
            let people = (0..<3).map { _ in Int.random(in: 1...9, using: &generator) }
            let register = Dictionary(people.map { ($0, presences.randomElement(using: &generator) ?? .present) }) { first, _ in first }
            return .register(session, register, reason: Bool.random(using: &generator) ? "checked" : nil)
        case 18...21: return .makeUp(person, Int.random(in: 1...200, using: &generator))
        case 22...24: return .confirm(person)
        case 25...27: return .draw(generator.next() % 8)
        case 28...30: return .move(person, Int.random(in: 1...3, using: &generator))
        case 31: return .freeze
        case 32...33: return .interrupt(person)
        case 34...35: return .resume(person)
        case 36: return .withdraw(person)
        case 37: return .die(person)
        case 38: return .timetable(session)
        default: return .cancel(session)
        }
    }

    func attempt(in academy: TestAcademy, _ context: CommandContext) async {
        do {
            try await perform(in: academy, context)
        } catch is Refusal {
        } catch {
            Issue.record("\(self): \(error)")
        }
    }

    private func perform(in academy: TestAcademy, _ context: CommandContext) async throws {
        let key = try academy.key()
        switch self {
        case .register(let session, let register, let reason):
            _ = try await academy.registering("s\(session)", register, reason: reason).run(in: context)
        case .makeUp(let person, let minutes):
            let task = try SetMakeUp(cohort: key, email: academy.email(person), module: academy.contentKey("taught"), minutes: minutes, task: "essay")
            _ = try await task.run(in: context)
        case .confirm(let person):
            _ = try await ConfirmMakeUp(cohort: key, email: academy.email(person), module: academy.contentKey("taught")).run(in: context)
        case .draw(let seed):
            _ = try await DrawGroups(cohort: key, seed: seed).run(in: context)
        case .move(let person, let number):
            _ = try await MoveGroupMember(cohort: key, email: academy.email(person), to: number, reason: "wish").run(in: context)
        case .freeze:
            _ = try await FreezeGroups(cohort: key).run(in: context)
        case .interrupt(let person):
            _ = try await InterruptEnrolment(cohort: key, email: academy.email(person), reason: "mission").run(in: context)
        case .resume(let person):
            _ = try await ResumeEnrolment(cohort: key, email: academy.email(person), reason: "back").run(in: context)
        case .withdraw(let person):
            _ = try await WithdrawEnrolment(cohort: key, email: academy.email(person)).run(in: context)
        case .die(let person):
            _ = try await RecordDeath(email: academy.email(person), reason: "told").run(in: context)
        case .timetable(let session):
            _ = try await PlanTimetable(cohort: key, sessions: [academy.session("s\(session)", "2026-04-0\(session)T09:00")]).run(in: context)
        case .cancel(let session):
            _ = try await CancelSession(cohort: key, session: academy.contentKey("s\(session)"), reason: "fog").run(in: context)
        }
    }
}
