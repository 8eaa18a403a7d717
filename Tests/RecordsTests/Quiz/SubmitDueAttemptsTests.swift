import Learning
import Testing

@Suite("Attempts whose time is over")
struct SubmitDueAttemptsTests {
    @Test("What was saved counts, and an empty attempt is abandoned but was a try", arguments: Engine.allCases)
    func handsIn(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await academy.prepareQuiz()
            let (answered, empty) = (try await academy.start(1, key), try await academy.start(2, key))
            try await academy.answer(1, answered, right: 4)
            academy.clock.now = academy.clock.now.adding(seconds: 46 * 60)
            #expect(try await academy.run(SubmitDueAttempts()) == 2)
            #expect(try await academy.run(SubmitDueAttempts()) == 0)
            #expect(try await academy.found(answered).result?.mark == Hundredths(whole: 50))
            #expect(try await academy.found(empty).state == .abandoned)
            #expect(try await academy.submission(2, key).state == .notStarted)
            let again = try await academy.start(2, key)
            try await academy.answer(2, again, right: 8)
            try await academy.run(SubmitAttempt(again), as: academy.email(2))
            try await academy.refuses(.triesUsedUp, StartAttempt(key, email: academy.email(2)), by: academy.email(2))
            try await academy.expectAuditHolds()
        }
    }

    @Test("The sitting's closing does not overtake an attempt on its way", arguments: Engine.allCases)
    func waitsForAttempts(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await academy.prepareQuiz()
            // On the last day on which late work is taken, so that closing and missing fall on one moment.
            academy.clock.now = try academy.paris("2026-11-15T23:40")
            let id = try await academy.start(1, key)
            try await academy.answer(1, id, right: 8)
            academy.clock.now = try academy.paris("2026-11-16T00:00")
            try await academy.tick()
            #expect(try await academy.found(id).state == .overdue)
            #expect(try await academy.submission(1, key).state == .notStarted)
            #expect(try await academy.submission(2, key).state == .notSubmitted)
            academy.clock.now = academy.clock.now.adding(seconds: 60)
            try await academy.tick()
            #expect(try await academy.found(id).state == .finished)
            #expect(try await academy.submission(1, key).state == .provisional)
            #expect(try await academy.submission(1, key).lateDays == 5)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Whoever left in the meantime gets no mark", arguments: Engine.allCases)
    func abandons(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await academy.prepareQuiz()
            let id = try await academy.start(1, key)
            try await academy.answer(1, id, right: 8)
            try await academy.run(WithdrawEnrolment(cohort: academy.key(), email: academy.email(1), reason: "Left"))
            academy.clock.advance(days: 1)
            try await academy.tick()
            #expect(try await academy.found(id).state == .abandoned)
            #expect(try await academy.componentMark(1, "A1") == nil)
        }
    }

    @Test("Two clocks and the author at once hand in once", arguments: Engine.allCases)
    func handsInOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await academy.prepareQuiz()
            let id = try await academy.start(1, key)
            try await academy.answer(1, id, right: 8)
            academy.clock.now = academy.clock.now.adding(seconds: 46 * 60)
            let other = try await academy.database.open()
            let author = try await academy.actor(academy.email(1))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<6 {
                    group.addTask {
                        let store = number.isMultiple(of: 2) ? other : nil
                        if number < 4 {
                            let worker = Actor(role: .worker, name: "w")
                            _ = try await SubmitDueAttempts().run(in: academy.context(as: worker, on: store))
                        } else {
                            _ = try await SubmitAttempt(id).run(in: academy.context(as: author, on: store))
                        }
                    }
                }
                try await group.waitForAll()
            }
            try await other.close()
            #expect(try academy.raw.count("receipt") == 1)
            #expect(try academy.raw.count("attempt_history WHERE event = 'submit'") == 1)
            #expect(try await academy.componentMark(1, "A1")?.rounded == 100)
            try await academy.expectAuditHolds()
        }
    }
}
