import Learning
import TestTools
import Testing

/// Answers that come late, twice, out of order and from several windows, clocks that tick, and hands that submit: what was acknowledged last is what is scored.
@Suite("Random histories of attempts")
struct RandomAttemptTests {
    private static let people = 4

    /// What the clients were told.
    private struct Told {
        var saved: [ContentKey: (sequence: Int64, response: ItemResponse?)] = [:]
    }

    @Test("The last acknowledged answer of each question is what is scored", arguments: Engine.allCases, [UInt64(1), 2, 3])
    func scoresTheAcknowledged(engine: Engine, seed: UInt64) async throws {
        try await TestAcademy.with(engine, seed: seed) { academy in
            let key = try await academy.prepareQuiz(people: Self.people)
            var generator = SeededGenerator(seed: seed)
            var told: [Identifier<Attempt>: Told] = [:]
            var open: [Int: Identifier<Attempt>] = [:]
            for _ in 0..<400 {
                let person = Int.random(in: 1...Self.people, using: &generator)
                switch Int.random(in: 0..<40, using: &generator) {
                case 0:
                    guard let id = open[person] else { continue }
                    _ = try? await academy.run(SubmitAttempt(id), as: academy.email(person))
                case 1: academy.clock.now = academy.clock.now.adding(seconds: .random(in: 1...2_000, using: &generator))
                case 2: try await academy.tick()
                case 3, 4:
                    guard let id = try? await academy.start(person, key) else { continue }
                    open[person] = id
                    told[id] = told[id] ?? Told()
                default:
                    guard let id = open[person] else { continue }
                    try await save(person, id, academy, &told, &generator)
                }
            }
            academy.clock.advance(days: 30)
            try await academy.tick()
            try await check(told, academy)
            try await academy.expectAuditHolds()
        }
    }

    private func save(
        _ person: Int,
        _ id: Identifier<Attempt>,
        _ academy: TestAcademy,
        _ told: inout [Identifier<Attempt>: Told],
        _ generator: inout SeededGenerator
    ) async throws {
        let question = try #require(try await academy.questions(id).randomElement(using: &generator))
        let item = try academy.item(question.item)
        let responses = [try item.rightResponse(), try item.wrongResponse(), nil]
        let response = responses[Int.random(in: 0..<3, using: &generator)]
        let sequence = max(1, (question.answer?.sequence ?? 0) + .random(in: -2...3, using: &generator))
        guard let outcome = try? await academy.run(SaveAnswer(id, item.key, sequence: sequence, response), as: academy.email(person)) else { return }
        switch outcome {
        case .saved, .unchanged: told[id]?.saved[item.key] = (sequence, response)
        case .superseded(let by): #expect(told[id]?.saved[item.key]?.sequence == by)
        }
    }

    private func check(_ told: [Identifier<Attempt>: Told], _ academy: TestAcademy) async throws {
        #expect(told.count > Self.people)
        for (id, told) in told {
            let (attempt, questions) = (try await academy.found(id), try await academy.questions(id))
            for question in questions {
                #expect(question.answer?.sequence == told.saved[question.item]?.sequence)
                #expect(question.answer?.response == told.saved[question.item]?.response)
            }
            let given = told.saved.compactMapValues(\.response)
            guard attempt.state == .finished else {
                #expect(attempt.state == .abandoned && given.isEmpty)
                continue
            }
            let scores = try questions.map { try academy.item($0.item).score(given[$0.item]) }
            #expect(attempt.result?.mark == TestScore(scores).rawMark)
        }
        try await checkBest(academy)
    }

    /// Of one person's tries the best is the mark.
    private func checkBest(_ academy: TestAcademy) async throws {
        let key = try academy.sitting("A1")
        for person in 1...Self.people {
            let submission = try await academy.submission(person, key)
            let marks = try await academy.store.read { try $0.attempts.all(of: submission.id).compactMap { $0.result?.mark } }
            let steps = try await academy.store.read { transaction in
                try transaction.marks.steps(submission.enrolment, transaction.sittings.require(key).assessment)
            }
            let raw = steps.compactMap { step in if case .raw(let mark) = step.kind { mark } else { nil } }
            #expect(raw.last == marks.max() || submission.state == .notSubmitted)
        }
    }
}
