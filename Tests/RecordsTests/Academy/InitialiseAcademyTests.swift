import Learning
import Testing

@Suite("Initialising the academy")
struct InitialiseAcademyTests {
    @Test("The same again changes nothing, anything else is refused for good", arguments: Engine.allCases)
    func isFixedOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine, isInitialised: false) { academy in
            #expect(try await academy.run(InitialiseAcademy(.sample(), rootFingerprint: sampleRoot)) == .initialised)
            #expect(try await academy.store.read { try $0.academy.identity() } == .sample())
            #expect(try await academy.store.read { try $0.academy.rootFingerprint() } == sampleRoot)
            let before = try academy.raw.dump()
            #expect(try await academy.run(InitialiseAcademy(.sample(), rootFingerprint: sampleRoot)) == .unchanged)
            #expect(try academy.raw.dump() == before)
            try await academy.refuses(.academyExists, InitialiseAcademy(.sample(name: "Other"), rootFingerprint: sampleRoot))
            try await academy.refuses(.academyExists, InitialiseAcademy(.sample(isDemonstration: false), rootFingerprint: sampleRoot))
            try await academy.refuses(.academyExists, InitialiseAcademy(.sample(), rootFingerprint: String(repeating: "0", count: 64)))
            try await academy.expectAuditHolds(entries: 1)
        }
    }

    @Test("Of many at once one initialises", arguments: Engine.allCases)
    func initialisesOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine, isInitialised: false) { academy in
            let outcomes = try await withThrowingTaskGroup(of: InitialiseAcademy.Outcome.self) { group in
                for _ in 0..<8 { group.addTask { try await academy.run(InitialiseAcademy(.sample(), rootFingerprint: sampleRoot)) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == .initialised } == 1)
            try await academy.expectAuditHolds(entries: 1)
        }
    }

    @Test("Without an academy there is nothing to work on", arguments: Engine.allCases)
    func isNeededFirst(engine: Engine) async throws {
        try await TestAcademy.with(engine, isInitialised: false) { academy in
            try await academy.refuses(.academyMissing, ImportCourse(.sample()))
            try await academy.refuses(.academyMissing, academy.opening())
            try await academy.refuses(.academyMissing, RevokeCertificate(serial: "IDPA-0000-0000-0000", reason: "r", secondPerson: "Bo"))
            try await academy.refuses(
                .academyMissing,
                VerifyCertificate(.paper(serial: "x", code: "y"), examiner: FakeExaminer(verdict: .notOurs)),
                as: .publicVerifier
            )
        }
    }

    @Test("Nobody runs what their role does not allow", arguments: Engine.allCases)
    func checksAuthority(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            for actor in [Actor.publicVerifier, Actor(role: .worker, name: "w")] {
                try await academy.refuses(.notPermitted, InitialiseAcademy(.sample(), rootFingerprint: sampleRoot), as: actor)
                try await academy.refuses(.notPermitted, ImportCourse(.sample()), as: actor)
                try await academy.refuses(.notPermitted, academy.opening(), as: actor)
                try await academy.refuses(.notPermitted, ImportPeople(academy.list(1...1)), as: actor)
                try await academy.refuses(.notPermitted, RevokeCertificate(serial: "x", reason: "r", secondPerson: "Bo"), as: actor)
            }
            try await academy.refuses(.notPermitted, VerifyAudit(), as: .publicVerifier)
        }
    }
}
