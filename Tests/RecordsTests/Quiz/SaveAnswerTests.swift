import Learning
import Testing

@Suite("Answers saved one by one")
struct SaveAnswerTests {
    private func prepare(_ academy: TestAcademy) async throws -> (Identifier<Attempt>, ContentKey) {
        let key = try await academy.prepareQuiz()
        let id = try await academy.start(1, key)
        return (id, try #require(try await academy.questions(id).first).item)
    }

    @Test("The same again changes nothing, and an older one never overwrites a newer one", arguments: Engine.allCases)
    func keepsTheNewest(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let (id, item) = try await prepare(academy)
            let at = academy.clock.now
            #expect(try await academy.save(1, id, item, 5, isRight: false) == .saved(at: at))
            let before = try academy.raw.dump()
            academy.clock.now = at.adding(seconds: 9)
            #expect(try await academy.save(1, id, item, 5, isRight: false) == .unchanged(savedAt: at))
            #expect(try await academy.save(1, id, item, 4) == .superseded(by: 5))
            // A second window counted to the same number: its answer was not kept, and it is not told that it was.
            #expect(try await academy.save(1, id, item, 5) == .superseded(by: 5))
            #expect(try academy.raw.dump() == before)
            #expect(try await academy.save(1, id, item, 6) == .saved(at: academy.clock.now))
            let right = try academy.item(item).rightResponse()
            #expect(try await academy.questions(id).first?.answer?.response == right)
            try await academy.expectAuditHolds()
        }
    }

    @Test("An answer can be taken back", arguments: Engine.allCases)
    func takesBack(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let (id, item) = try await prepare(academy)
            try await academy.save(1, id, item, 1)
            try await academy.run(SaveAnswer(id, item, sequence: 2, nil), as: academy.email(1))
            #expect(try await academy.questions(id).first?.answer?.response == nil)
            try await academy.run(SubmitAttempt(id), as: academy.email(1))
            #expect(try await academy.found(id).result?.mark == .zero)
        }
    }

    @Test("What cannot be an answer to the question is refused, and so is a question of another paper", arguments: Engine.allCases)
    func refusesWrongShapes(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let (id, item) = try await prepare(academy)
            let files = ItemResponse.files(["a.pdf"])
            try await academy.refuses(.answerInvalid, SaveAnswer(id, item, sequence: 1, files), by: academy.email(1))
            let drawn = Set(try await academy.questions(id).map(\.item))
            let other = try #require(try ItemBank.sample().items.first { !drawn.contains($0.key) }).key
            try await academy.refuses(.questionUnknown, SaveAnswer(id, other, sequence: 1, nil), by: academy.email(1))
            try await academy.refuses(.notPermitted, SaveAnswer(id, item, sequence: 1, nil), by: academy.email(2))
            #expect(throws: Refusal(.invalidInput)) { try SaveAnswer(id, item, sequence: 0, nil) }
        }
    }

    @Test("Past the deadline what was on its way is taken, past the grace nothing is", arguments: Engine.allCases)
    func hasGrace(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let (id, item) = try await prepare(academy)
            let start = academy.clock.now
            academy.clock.now = start.adding(seconds: 45 * 60)
            try await academy.tick()
            #expect(try await academy.found(id).state == .overdue)
            academy.clock.now = start.adding(seconds: 45 * 60 + 59)
            #expect(try await academy.save(1, id, item, 1) == .saved(at: academy.clock.now))
            academy.clock.now = start.adding(seconds: 46 * 60)
            try await academy.refuses(.attemptClosed, SaveAnswer(id, item, sequence: 2, nil), by: academy.email(1))
            // The client that never heard of its success asks again.
            #expect(try await academy.save(1, id, item, 1) == .unchanged(savedAt: start.adding(seconds: 45 * 60 + 59)))
            try await academy.tick()
            #expect(try await academy.found(id).state == .finished)
            #expect(try await academy.found(id).result?.mark == Hundredths(count: 1250))
            try await academy.refuses(.attemptClosed, SaveAnswer(id, item, sequence: 2, nil), by: academy.email(1))
        }
    }

    @Test("Two windows at once: one of them wins, whole, and both are told the truth", arguments: Engine.allCases)
    func survivesTwoWindows(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let (id, _) = try await prepare(academy)
            let items = try await academy.questions(id).map(\.item)
            let other = try await academy.database.open()
            let actor = try await academy.actor(academy.email(1))
            let acknowledged = try await withThrowingTaskGroup(of: (ContentKey, Int64, Bool)?.self) { group in
                for (index, item) in items.enumerated() {
                    for sequence in 1...4 as ClosedRange<Int64> {
                        for window in [false, true] {
                            group.addTask {
                                let response = window ? try academy.item(item).rightResponse() : try academy.item(item).wrongResponse()
                                let save = try SaveAnswer(id, item, sequence: sequence, response)
                                let context = academy.context(as: actor, on: (index + (window ? 1 : 0)).isMultiple(of: 2) ? other : nil)
                                guard case .saved = try await save.run(in: context) else { return nil }
                                return (item, sequence, window)
                            }
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }.compactMap(\.self)
            }
            try await other.close()
            for question in try await academy.questions(id) {
                let told = acknowledged.filter { $0.0 == question.item }
                let last = try #require(told.max { $0.1 < $1.1 })
                #expect(told.count { $0.1 == last.1 } == 1, "two answers were acknowledged under one number")
                #expect(question.answer?.sequence == last.1)
                let item = try academy.item(question.item)
                #expect(try question.answer?.response == (last.2 ? item.rightResponse() : item.wrongResponse()))
            }
            try await academy.expectAuditHolds()
        }
    }
}
