import Learning
import Testing

@Suite("Replaying the audit trail")
struct ReplayAuditTests {
    @Test("Every mark and award follows from the trail", arguments: Engine.allCases)
    func holds(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareReleased()
            try await academy.run(academy.deciding(ratifiedOn: "2026-11-02"))
            let outcome = try await academy.run(ReplayAudit())
            #expect(outcome.holds)
            #expect((outcome.enrolments, outcome.steps, outcome.marks, outcome.awards) == (2, 18, 18, 2))
        }
    }

    /// Every way in which somebody could change a result behind the trail's back, and what the replay says of it.
    private static let tamperings: [(String, Set<ReplayFinding.Fault>)] = [
        ("UPDATE mark_step SET hundredths = 9000 WHERE hundredths = 6000 AND sequence = 1", [.stepChanged]),
        ("UPDATE mark_step SET actor = 'instructor:somebody'", [.stepChanged]),
        ("UPDATE component_mark SET numerator = 61, rounded = 61", [.markChanged]),
        ("UPDATE component_mark SET is_compensated = %true", [.markChanged]),
        ("DELETE FROM component_mark", [.markChanged]),
        ("DELETE FROM mark_step", [.stepMissing]),
        ("UPDATE award SET total_numerator = 99", [.awardChanged]),
        ("UPDATE award SET board_date = '2026-11-01'", [.awardChanged]),
        ("DELETE FROM award", [.awardChanged]),
        ("UPDATE audit_entry SET nonce = NULL, content = NULL", [.unreadable, .stepUntold, .markChanged, .awardChanged]),
    ]

    @Test("Whatever is changed beside the trail is found", arguments: Engine.allCases, tamperings.indices)
    func findsTampering(engine: Engine, index: Int) async throws {
        let (statement, faults) = Self.tamperings[index]
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareReleased()
            try await academy.run(academy.deciding(ratifiedOn: "2026-11-02"))
            try academy.raw.execute(statement.replacing("%true", with: engine == .sqlite ? "1" : "true"))
            let outcome = try await academy.run(ReplayAudit())
            #expect(!outcome.holds)
            #expect(Set(outcome.findings.map(\.fault)) == faults, "\(statement)")
        }
    }

    @Test("Who was erased is counted and cannot be replayed", arguments: Engine.allCases)
    func leavesOutErased(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareReleased()
            let person = try #require(try await academy.trainee(1).person)
            try academy.erase(person)
            let outcome = try await academy.run(ReplayAudit())
            #expect(outcome.holds)
            #expect((outcome.enrolments, outcome.erased) == (2, 1))
        }
    }
}
