import Learning
import Testing

extension TestAcademy {
    /// A cohort of the quizzed course; the sitting of the assessment is open.
    func prepareQuiz(_ assessment: String = "A1", people: Int = 2) async throws -> SittingKey {
        try await prepareStaff(people: people, course: .quizzed())
        let key = try sitting(assessment)
        try await open(key)
        return key
    }

    func start(_ person: Int, _ key: SittingKey) async throws -> Identifier<Attempt> {
        switch try await run(StartAttempt(key, email: email(person)), as: email(person)) {
        case .started(let id), .open(let id): id
        }
    }

    func questions(_ attempt: Identifier<Attempt>) async throws -> [AttemptQuestion] {
        try await store.read { try $0.attempts.questions(of: attempt) }
    }

    func found(_ attempt: Identifier<Attempt>) async throws -> Attempt { try await store.read { [try $0.attempts.require(attempt).attempt] }[0] }

    func item(_ key: ContentKey) throws -> Item { try #require(try ItemBank.sample().items.first { $0.key == key }) }

    @discardableResult
    func save(_ person: Int, _ attempt: Identifier<Attempt>, _ item: ContentKey, _ sequence: Int64, isRight: Bool = true) async throws
        -> SaveAnswer.Outcome
    {
        let response = isRight ? try self.item(item).rightResponse() : try self.item(item).wrongResponse()
        return try await run(SaveAnswer(attempt, item, sequence: sequence, response), as: email(person))
    }

    /// Answers so many questions of the paper rightly, in its order.
    func answer(_ person: Int, _ attempt: Identifier<Attempt>, right count: Int) async throws {
        for question in try await questions(attempt).prefix(count) { try await save(person, attempt, question.item, 1) }
    }

    /// What the clock does.
    func tick() async throws { try await run(RunDueWork()) }
}
