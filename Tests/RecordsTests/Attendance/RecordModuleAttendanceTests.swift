import Learning
import Testing

@Suite("Attendance from elsewhere")
struct RecordModuleAttendanceTests {
    @Test("It counts like a session of that length, is recorded once, and corrected with a reason", arguments: Engine.allCases)
    func records(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            #expect(try await academy.attendance(of: 1).modules.map(\.standing) == [.notTimetabled])
            #expect(try await academy.run(academy.attending(1, hours: 60)).recorded == 1)
            #expect(try await academy.state(of: 1) == .active)
            #expect(try await academy.attendance(of: 1).modules.map(\.attendedMinutes) == [3600])
            #expect(try await academy.attendance(of: 1).isMet == false)
            let before = try academy.raw.dump()
            #expect(try await academy.run(academy.attending(1, hours: 60)).unchanged == 1)
            #expect(try academy.raw.dump() == before)
            try await academy.refuses(.attendanceExists, academy.attending(1, hours: 80))
            #expect(try await academy.run(academy.attending(1, hours: 80, reason: "a sheet was missing")).corrected == 1)
            #expect(try await academy.attendance(of: 1).isMet)
            let progress = try await academy.run(ShowProgress(cohort: academy.key(), email: academy.email(1)))
            #expect(progress.modules.first?.attendance?.attendedMinutes == 4800)
            let overview = try await academy.run(ShowCohort(cohort: academy.key()))
            #expect(overview.members.map { $0.attendance.isMet } == [true])
            #expect(try academy.raw.count("module_attendance") == 2)
            try await academy.expectAuditHolds()
        }
    }

    @Test("A module has one register: the one here, as soon as its sessions are planned here", arguments: Engine.allCases)
    func keepsOneRegister(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            try await academy.run(academy.attending(1))
            try await academy.run(PlanTimetable(cohort: academy.key(), sessions: academy.moduleOne()))
            try await academy.refuses(.moduleTimetabled, academy.attending(2))
            #expect(try await academy.attendance(of: 1).modules.map(\.attendedMinutes) == [0])
        }
    }

    @Test("Who is not enrolled, what is no module and whom a board has decided on are refused, and everybody with them", arguments: Engine.allCases)
    func refuses(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            let attendance = try #require(ExternalAttendance(module: academy.contentKey("nothing"), heldMinutes: 10, attendedMinutes: 10))
            try await academy.refuses(
                .moduleUnknown,
                RecordModuleAttendance(cohort: academy.key(), [.init(academy.email(1), attendance)], source: "sheets")
            )
            try await academy.refuses(.notEnrolled, academy.attending(3))
            try await academy.markAll(1, "60")
            try await academy.run(academy.deciding(ratifiedOn: "2026-11-02"))
            try await academy.refuses(.attendanceClosed, academy.attending(1, hours: 70, reason: "r"))
            try await academy.refuses(.notPermitted, academy.attending(2), as: Actor(role: .registrar, name: "Rita"))
        }
    }

    @Test("No award is decided on a module of which no register is known", arguments: Engine.allCases)
    func failsClosed(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            for number in 0...8 { try await academy.run(academy.marking(1, "A\(number)", "60")) }
            let decision = try #require(try await academy.run(academy.deciding()).first)
            #expect(decision.result == .notYet)
            #expect(decision.verdict.reasons.map(\.description).first?.contains("no register was handed in") == true)
            try await academy.run(academy.attending(1))
            #expect(try await academy.run(academy.deciding()).map(\.result) == [.recommended])
        }
    }
}
