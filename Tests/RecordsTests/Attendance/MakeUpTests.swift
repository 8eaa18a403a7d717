import Learning
import Testing

@Suite("Missed hours")
struct MakeUpTests {
    private static func setting(_ academy: TestAcademy, minutes: Int, task: String = "summarise U1") throws -> SetMakeUp {
        try SetMakeUp(cohort: academy.key(), email: academy.email(1), module: academy.contentKey("taught"), minutes: minutes, task: task)
    }

    @Test("A task counts once it is done, for at most a tenth of the module", arguments: Engine.allCases)
    func setAndConfirm(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 1)
            try await academy.attend(1, sessions: 6)
            #expect(try await academy.attendance(of: 1).modules.map(\.standing) == [.needsMakeUp])
            try await academy.refuses(.makeUpTooLong, Self.setting(academy, minutes: 169))
            let confirm = try ConfirmMakeUp(cohort: academy.key(), email: academy.email(1), module: academy.contentKey("taught"))
            try await academy.refuses(.makeUpMissing, confirm)
            try await academy.run(Self.setting(academy, minutes: 60))
            try await academy.run(Self.setting(academy, minutes: 84))
            let before = try academy.raw.dump()
            guard case .unchanged = try await academy.run(Self.setting(academy, minutes: 84)) else {
                Issue.record("the same task was set twice")
                return
            }
            #expect(try academy.raw.dump() == before)
            #expect(try await academy.attendance(of: 1).isMet == false)
            try await academy.run(confirm)
            #expect(try await academy.attendance(of: 1).isMet)
            try await academy.refuses(.makeUpDone, Self.setting(academy, minutes: 100))
            guard case .unchanged = try await academy.run(confirm) else {
                Issue.record("the task was confirmed twice")
                return
            }
            try await academy.expectAuditHolds()
        }
    }

    @Test("Who missed a module takes it with the next edition, whose sessions then count instead", arguments: Engine.allCases)
    func retake(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 2)
            try await academy.run(academy.opening("2027-valletta", startsOn: "2026-10-01", endsOn: "2027-10-29"))
            try await academy.run(PlanTimetable(cohort: academy.key("2027-valletta"), sessions: academy.moduleOne(month: "2026-10")))
            try await academy.attend(1, sessions: 5)
            #expect(try await academy.attendance(of: 1).modules.map(\.standing) == [.outOfReach])

            let retake = try RetakeModule(
                cohort: academy.key(),
                email: academy.email(1),
                module: academy.contentKey("taught"),
                edition: academy.key("2027-valletta")
            )
            #expect(try await academy.run(retake) == .arranged)
            #expect(try await academy.run(retake) == .unchanged)
            #expect(try await academy.attendance(of: 1).modules.map(\.standing) == [.reachable])
            try await academy.refuses(.notOnRegister, academy.registering("s6", [1: .present]))
            try await academy.refuses(.notOnRegister, academy.registering("s1", [2: .present], cohort: "2027-valletta"))
            for number in 1...7 { try await academy.run(academy.registering("s\(number)", [1: .present], cohort: "2027-valletta")) }
            #expect(try await academy.attendance(of: 1).modules.map(\.attendedMinutes) == [7 * 210])
            #expect(try await academy.attendance(of: 1).isMet)
            #expect(try academy.raw.count("attendance_record") == 15)
            try await academy.expectAuditHolds()
        }
    }

    @Test("A module is not taken with an edition that began before, or of another course", arguments: Engine.allCases)
    func refuseEdition(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareTimetable(people: 1)
            try await academy.run(academy.registering("s1", [1: .present]))
            try await academy.run(academy.opening("2025-paris", startsOn: "2025-01-06", endsOn: "2025-10-31"))
            for edition in ["2025-paris", TestAcademy.cohortText] {
                let retake = try RetakeModule(
                    cohort: academy.key(),
                    email: academy.email(1),
                    module: academy.contentKey("taught"),
                    edition: academy.key(edition)
                )
                try await academy.refuses(.editionUnsuitable, retake)
            }
        }
    }
}
