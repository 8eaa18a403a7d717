import Learning
import Testing

@Suite("Register")
struct RecordAttendanceTests {
    @Test("26 of 28 hours: who comes takes part, and reaches the hurdle", arguments: Engine.allCases)
    func record(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 2)
            let outcome = try await academy.run(academy.registering("s1", [1: .present, 2: .absent]))
            #expect((outcome.recorded, outcome.corrected, outcome.unchanged) == (2, 0, 0))
            #expect(try await academy.state(of: 1) == .active)
            #expect(try await academy.state(of: 2) == .enrolled)
            for number in 2...7 { try await academy.run(academy.registering("s\(number)", [1: .present])) }
            try await academy.run(academy.registering("s8", [1: .partly(minutes: 90)]))
            let verdict = try await academy.attendance(of: 1)
            #expect(try verdict.explanation(of: #require(verdict.modules.first)).english == "26 of 28 h (92.85 %), 80 % needed: reached.")
            #expect(try await academy.attendance(of: 2).isMet == false)
            try await academy.expectAuditHolds()
        }
    }

    @Test("The same entry again changes nothing; another one is a correction, with a reason, and the last counts", arguments: Engine.allCases)
    func correct(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 1)
            try await academy.run(academy.registering("s1", [1: .absent]))
            let before = try academy.raw.dump()
            #expect(try await academy.run(academy.registering("s1", [1: .absent])).unchanged == 1)
            #expect(try academy.raw.dump() == before)
            try await academy.refuses(.attendanceExists, academy.registering("s1", [1: .partly(minutes: 100)]))
            #expect(try await academy.run(academy.registering("s1", [1: .partly(minutes: 100)], reason: "came at eleven")).corrected == 1)
            #expect(try await academy.run(academy.registering("s1", [1: .partly(minutes: 120)], reason: "came at half past ten")).corrected == 1)
            #expect(try academy.raw.count("attendance_record") == 3)
            let module = try #require(try await academy.attendance(of: 1).modules.first)
            #expect((module.attendedMinutes, module.openMinutes) == (120, 7 * 210))
            try await academy.expectAuditHolds()
        }
    }

    @Test("What cannot be is refused, and the whole register with it", arguments: Engine.allCases)
    func refuse(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 2)
            try await academy.run(ImportPeople(academy.list(3...3)))
            try await academy.refuses(.notOnRegister, academy.registering("s1", [1: .present, 3: .present]))
            try await academy.refuses(.sessionUnknown, academy.registering("s9", [1: .present]))
            try await academy.refuses(.invalidInput, academy.registering("s1", [1: .partly(minutes: 210)]))
            try await academy.refuses(.invalidInput, academy.registering("s1", [1: .partly(minutes: 0)]))
            let later = try academy.session("later", "2026-11-02T13:01", kind: .online)
            try await academy.run(PlanTimetable(cohort: academy.key(), sessions: [later]))
            try await academy.refuses(.sessionNotBegun, academy.registering("later", [1: .present]))
            try await academy.refuses(.notPermitted, academy.registering("s1", [1: .present]), as: Actor(role: .registrar, name: "Bo"))
        }
    }

    @Test("An instructor keeps the register of the cohort that the role is for, and of no other", arguments: Engine.allCases)
    func followScope(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 1)
            let key = try academy.key()
            let id = try await academy.store.read { try $0.cohorts.require(key).id }
            let elsewhere = try academy.random.identifier(at: academy.clock.now) as Identifier<Cohort>
            func tutor(_ cohort: Identifier<Cohort>) -> Actor {
                Actor(account: nil, person: nil, name: "Bo", grants: [Grant(.tutor, within: .cohort(cohort))])
            }
            try await academy.refuses(.notPermitted, academy.registering("s1", [1: .present]), as: tutor(elsewhere))
            let register = try academy.registering("s1", [1: .present])
            #expect(try await register.run(in: academy.context(as: tutor(id))).recorded == 1)
            #expect(try academy.raw.column("SELECT actor FROM attendance_record") == ["tutor:Bo"])
        }
    }

    @Test("Sixteen at once enter one person into one register: one entry", arguments: Engine.allCases)
    func recordOnceAtOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 1)
            let recorded = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<16 { group.addTask { try await academy.run(academy.registering("s1", [1: .present])).recorded } }
                return try await group.reduce(0, +)
            }
            #expect(recorded == 1)
            #expect(try academy.raw.count("attendance_record") == 1)
            #expect(try academy.raw.count("enrolment_history") == 2)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Once the board has decided on somebody, their register is closed", arguments: Engine.allCases)
    func closeAfterBoard(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 1)
            try await academy.attend(1, sessions: 8)
            for number in 0...8 { try await academy.run(academy.marking(1, "A\(number)", "70")) }
            try await academy.run(academy.deciding())
            try await academy.refuses(.attendanceClosed, academy.registering("s1", [1: .absent], reason: "was elsewhere"))
        }
    }
}
