import Learning
import Testing

@Suite("Attempts at a test")
struct AttemptTests {
    @Test("A paper is drawn by a stored seed, answered one by one, handed in, and its mark follows with a receipt", arguments: Engine.allCases)
    func runsThrough(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await academy.prepareQuiz()
            let id = try await academy.start(1, key)
            #expect(try await academy.run(StartAttempt(key, email: academy.email(1)), as: academy.email(1)) == .open(id))
            try await academy.answer(1, id, right: 6)
            let outcome = try await academy.run(SubmitAttempt(id), as: academy.email(1))
            guard case .submitted(let receipt) = outcome else {
                Issue.record("not submitted")
                return
            }
            #expect(try await academy.run(SubmitAttempt(id), as: academy.email(1)) == .unchanged(receipt))
            #expect(receipt.lateDays == 0)
            #expect(try await academy.found(id).result?.mark == Hundredths(whole: 75))
            #expect(try await academy.found(id).state == .finished)
            #expect(try await academy.submission(1, key).state == .provisional)
            #expect(try await academy.componentMark(1, "A1")?.rounded == 75)
            try await academy.expectAuditHolds()
            #expect(try await academy.run(ReplayAudit()).holds)
        }
    }

    @Test("The same seed draws the same paper from the course, whenever it is asked", arguments: Engine.allCases)
    func isReproducible(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await academy.prepareQuiz()
            let (first, second) = (try await academy.start(1, key), try await academy.start(2, key))
            for id in [first, second] {
                let paper = try await TestBlueprint.sample().paper(from: [.sample()], seed: academy.found(id).seed)
                #expect(try await academy.questions(id) == paper.attemptQuestions)
            }
            #expect(try await academy.questions(first).map(\.item) != academy.questions(second).map(\.item))
        }
    }

    @Test("Of two tries the better one counts, and there is no third", arguments: Engine.allCases)
    func countsTries(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await academy.prepareQuiz()
            for right in [8, 4] {
                let id = try await academy.start(1, key)
                try await academy.answer(1, id, right: right)
                try await academy.run(SubmitAttempt(id), as: academy.email(1))
            }
            #expect(try await academy.componentMark(1, "A1")?.rounded == 100)
            try await academy.refuses(.triesUsedUp, StartAttempt(key, email: academy.email(1)), by: academy.email(1))
            let list = try await academy.run(ListAttempts(key, email: academy.email(1)), as: academy.email(1))
            #expect(list.attempts.map(\.mark) == [Hundredths(whole: 100), Hundredths(whole: 50)])
            #expect(list.tries == 2)
        }
    }

    @Test("Nobody begins before the opening, after the end, for somebody else, or where nothing is asked", arguments: Engine.allCases)
    func refuses(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await academy.prepareQuiz()
            try await academy.refuses(.notPermitted, StartAttempt(key, email: academy.email(1)), by: academy.email(2))
            let essay = try academy.sitting("A2")
            try await academy.open(essay)
            try await academy.refuses(.notATest, StartAttempt(essay, email: academy.email(1)), by: academy.email(1))
            academy.clock.now = try academy.paris("2026-11-16T00:00")
            try await academy.refuses(.workNotTaken, StartAttempt(key, email: academy.email(1)), by: academy.email(1))
            let nobody: Identifier<Attempt> = try academy.context().identifier()
            try await academy.refuses(.attemptUnknown, ShowAttempt(nobody), by: academy.email(1))
            try await academy.refuses(.attemptUnknown, SubmitAttempt(nobody), by: academy.email(1))
        }
    }

    @Test("An attempt begun in the last minutes ends with the sitting, and is not late", arguments: Engine.allCases)
    func endsWithTheSitting(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await academy.prepareQuiz()
            academy.clock.now = try academy.paris("2026-11-06T23:50")
            let id = try await academy.start(1, key)
            let end = try academy.paris("2026-11-07T00:00")
            #expect(try await academy.found(id).term == AttemptTerm(deadline: end, closesAt: end.adding(seconds: 60)))
            try await academy.answer(1, id, right: 8)
            academy.clock.now = end.adding(seconds: 30)
            try await academy.run(SubmitAttempt(id), as: academy.email(1))
            #expect(try await academy.submission(1, key).lateDays == 0)
            #expect(try await academy.componentMark(1, "A1")?.rounded == 100)
        }
    }

    @Test("A voided sitting voids its attempts, finished ones too", arguments: Engine.allCases)
    func voids(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await academy.prepareQuiz()
            let (done, open) = (try await academy.start(1, key), try await academy.start(2, key))
            try await academy.answer(1, done, right: 8)
            try await academy.run(SubmitAttempt(done), as: academy.email(1))
            try await academy.run(VoidSitting(key, reason: "The paper leaked"))
            #expect(try await academy.found(done).state == .voided)
            #expect(try await academy.found(open).state == .voided)
            #expect(try await academy.componentMark(1, "A1") == nil)
            let item = try #require(try await academy.questions(open).first).item
            try await academy.refuses(.attemptClosed, SaveAnswer(open, item, sequence: 1, nil), by: academy.email(2))
            academy.clock.advance(days: 20)
            try await academy.tick()
            #expect(try await academy.found(open).state == .voided)
            try await academy.expectAuditHolds()
        }
    }

    @Test("An erased person's answers are gone, and the trail still holds", arguments: Engine.allCases)
    func erases(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await academy.prepareQuiz()
            let id = try await academy.start(1, key)
            try await academy.answer(1, id, right: 8)
            try await academy.run(SubmitAttempt(id), as: academy.email(1))
            try await academy.run(WithdrawEnrolment(cohort: academy.key(), email: academy.email(1), reason: "Left"))
            try await academy.run(ErasePerson(academy.person(1).id, reason: "Asked for it"))
            #expect(try academy.raw.count("attempt_item WHERE response IS NOT NULL") == 0)
            #expect(try academy.raw.count("audit_entry WHERE aggregate_kind = 'attempt' AND content IS NOT NULL") == 0)
            try await academy.expectAuditHolds()
        }
    }
}
