import Learning
import TestTools
import Testing

@Suite("Answers and crashes")
struct AnswerDurabilityTests {
    @Test("No acknowledged answer is lost when the process is killed while saving, eight times over")
    func survivesKills() async throws {
        try await TestAcademy.with(.sqlite) { academy in
            let key = try await academy.prepareQuiz()
            let attempt = try await academy.start(1, key)
            let path = try #require(academy.database.path)
            var generator = SeededGenerator(seed: 11)
            var acknowledged: [Int: Int64] = [:]
            for number in 1...8 as ClosedRange<UInt64> {
                let writer = try WriterProcess(file: path, number: number, answering: attempt, at: academy.clock.now, tasks: 3)
                try await writer.kill(after: Int.random(in: 1...300, using: &generator))
                for told in try writer.acknowledged {
                    let (position, sequence) = (Int(told / 1_000_000), Int64(told % 1_000_000))
                    acknowledged[position] = max(acknowledged[position] ?? 0, sequence)
                }
                try await check(academy, attempt, acknowledged)
            }
            #expect(acknowledged.values.reduce(0, +) > 8)
            try await academy.expectAuditHolds()
        }
    }

    /// What lies there is at least what was acknowledged, and is the answer that was sent under its number.
    private func check(_ academy: TestAcademy, _ attempt: Identifier<Attempt>, _ acknowledged: [Int: Int64]) async throws {
        for question in try await academy.questions(attempt) {
            guard let told = acknowledged[question.position] else { continue }
            let answer = try #require(question.answer)
            #expect(answer.sequence >= told)
            let order = question.form.order
            #expect(answer.response == .choice(order[Int(answer.sequence) % order.count]))
        }
    }
}
