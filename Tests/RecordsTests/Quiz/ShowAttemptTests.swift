import Learning
import Testing

@Suite("What the author of an attempt sees")
struct ShowAttemptTests {
    @Test("The paper in its order, the answers, and the time that is left", arguments: Engine.allCases)
    func showsThePaper(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let key = try await academy.prepareQuiz()
            let id = try await academy.start(1, key)
            let drawn = try await academy.questions(id)
            try await academy.save(1, id, drawn[2].item, 3)
            academy.clock.now = academy.clock.now.adding(seconds: 100)
            let sheet = try await academy.run(ShowAttempt(id), as: academy.email(1))
            #expect(sheet.secondsLeft == 45 * 60 - 100)
            #expect(sheet.sections.map(\.questions.count) == [5, 3])
            let questions = sheet.sections.flatMap(\.questions)
            #expect(questions.map(\.question.key) == drawn.map(\.item))
            #expect(questions.map(\.answer?.sequence) == [nil, nil, 3, nil, nil, nil, nil, nil])
            #expect(questions.allSatisfy { $0.points == nil && $0.score == nil })
            for (shown, question) in zip(questions, drawn) {
                if case .single(let options) = shown.question.body { #expect(options.map(\.key) == question.form.order) }
            }
            try await academy.refuses(.notPermitted, ShowAttempt(id), by: academy.email(2))
        }
    }

    @Test(
        "A formative quiz tells at once what is right; a test tells its mark, and the rest when nobody sits it any more",
        arguments: Engine.allCases
    )
    func reviews(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let test = try await academy.prepareQuiz()
            let quiz = try academy.sitting("A0")
            try await academy.open(quiz)
            var sheets: [AttemptSheet] = []
            for key in [quiz, test] {
                let id = try await academy.start(1, key)
                try await academy.answer(1, id, right: 6)
                try await academy.run(SubmitAttempt(id), as: academy.email(1))
                sheets.append(try await academy.run(ShowAttempt(id), as: academy.email(1)))
            }
            for sheet in sheets {
                #expect(sheet.result?.mark == Hundredths(whole: 75))
                #expect(sheet.result?.feedback?.english == "Well done")
                #expect(sheet.secondsLeft == 0)
                #expect(sheet.sections.flatMap(\.questions).compactMap(\.points).reduce(.zero, +) == Rational(6))
            }
            #expect(sheets[0].sections.flatMap(\.questions).allSatisfy { $0.score != nil })
            #expect(sheets[1].sections.flatMap(\.questions).allSatisfy { $0.score == nil })
            try await academy.close(test)
            try await academy.run(ConcludeMarking(test))
            let later = try await academy.run(ShowAttempt(sheets[1].attempt), as: academy.email(1))
            #expect(later.sections.flatMap(\.questions).allSatisfy { $0.score != nil })
        }
    }

    @Test("Questions for oneself: the same seed asks the same, and feedback comes at once, without a trace", arguments: Engine.allCases)
    func checksOneself(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            _ = try await academy.prepareQuiz()
            let (unit, email) = (try #require(ContentKey("frameworks")), try academy.email(1))
            let before = try academy.raw.dump()
            let drawn = try await academy.run(ShowSelfCheck(cohort: academy.key(), email: email, unit: unit), as: email)
            let again = try await academy.run(ShowSelfCheck(cohort: academy.key(), email: email, unit: unit, seed: drawn.seed), as: email)
            #expect(again.sections == drawn.sections)
            let keys = drawn.sections.flatMap(\.questions).map(\.key)
            let responses = try Dictionary(uniqueKeysWithValues: keys.prefix(4).map { ($0, try academy.item($0).rightResponse()) })
            let answer = AnswerSelfCheck(cohort: try academy.key(), email: email, unit: unit, seed: drawn.seed, responses: responses)
            let result = try await academy.run(answer, as: email)
            #expect(result.percent == Rational(50))
            #expect(result.feedback?.english == "Well done")
            #expect(result.items.map(\.item) == keys)
            #expect(try academy.raw.dump() == before)
            try await academy.refuses(.notPermitted, answer, by: academy.email(2))
            let unknown = ShowSelfCheck(cohort: try academy.key(), email: email, unit: try #require(ContentKey("nowhere")))
            try await academy.refuses(.unitUnknown, unknown, by: email)
        }
    }
}
