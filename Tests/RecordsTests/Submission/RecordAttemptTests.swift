import Learning
import Testing

@Suite("Attempts that a machine marked")
struct RecordAttemptTests {
    @Test("Of two tries the best counts, and there is no third", arguments: Engine.allCases)
    func countsTheBest(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A1")
            try await academy.open(key)
            let attempt = { (work: Int, mark: String) in
                try RecordAttempt(key, email: academy.email(1), answers: academy.content(work).digest, mark: academy.mark(mark))
            }
            #expect(try await academy.run(attempt(1, "55")) == .recorded(triesLeft: 1))
            #expect(try await academy.run(attempt(1, "55")) == .unchanged)
            #expect(try await academy.run(attempt(2, "48.5")) == .recorded(triesLeft: 0))
            #expect(try await academy.componentMark(1, "A1")?.rounded == 55)
            try await academy.refuses(.triesUsedUp, attempt(3, "90"))
            #expect(try await academy.submission(1, key).state == .provisional)
            let better = try RecordAttempt(key, email: academy.email(2), answers: academy.content(4).digest, mark: academy.mark("40"))
            try await academy.run(better)
            let best = try RecordAttempt(key, email: academy.email(2), answers: academy.content(5).digest, mark: academy.mark("60"))
            try await academy.run(best)
            #expect(try await academy.componentMark(2, "A1")?.rounded == 60)
            try await academy.close(key)
            #expect(try await academy.run(ConcludeMarking(key)) == 0)
            #expect(try await academy.state(of: key) == .board)
            try await academy.expectAuditHolds()
        }
    }

    @Test("What people mark takes no machine's mark", arguments: Engine.allCases)
    func isForMachines(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            let attempt = try RecordAttempt(key, email: academy.email(1), answers: academy.content(1).digest, mark: academy.mark("55"))
            try await academy.refuses(.notMachineMarked, attempt)
        }
    }
}
