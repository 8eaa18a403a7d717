import Hummingbird
import Learning

/// The pages of a test: each answer is saved as its page is left.
struct QuizRoutes: Sendable {
    let access: AccountAccess
    let pages: Pages
    let limits: WebsiteLimits
    private var door: PageGuard { PageGuard(limits: limits) }

    func add(to routes: inout RouteTable) {
        routes.get("/tests/{cohort}/{assessment}/{number}") { request, context in
            try await door.asPerson(request, context) { email, language in
                let key = try context.sittingKey
                let found = try await access.run(ListAttempts(key, email: email), as: context.caller)
                return pages[language].testEntry.response(key, found, formToken: try context.caller.formToken ?? "")
            }
        }
        routes.post("/tests/{cohort}/{assessment}/{number}") { request, context in
            try await door.asPerson(request, context) { email, language in
                let attempt =
                    switch try await access.run(StartAttempt(try context.sittingKey, email: email), as: context.caller) {
                    case .started(let id), .open(let id): id
                    }
                return Redirection.response(to: QuizAddress.question(1, of: attempt).path, language)
            }
        }
        routes.get("/attempts/{attempt}") { request, context in
            try await door.asPerson(request, context) { _, language in
                let sheet = try await access.run(ShowAttempt(try context.identifier("attempt")), as: context.caller)
                return pages[language].attempt.response(
                    sheet,
                    formToken: try context.caller.formToken ?? "",
                    notice: request.notice(limits)
                )
            }
        }
        routes.post("/attempts/{attempt}") { request, context in
            try await door.asPerson(request, context) { _, language in
                let attempt: Identifier<Attempt> = try context.identifier("attempt")
                _ = try await access.run(SubmitAttempt(attempt), as: context.caller)
                return Redirection.response(to: QuizAddress.overview(of: attempt), language, saying: .testHandedIn)
            }
        }
        routes.get("/attempts/{attempt}/questions/{position}") { request, context in
            try await door.asPerson(request, context) { _, language in
                let (sheet, question) = try await asked(context)
                guard sheet.result == nil else { return Redirection.response(to: QuizAddress.overview(of: sheet.attempt).path, language) }
                var content = QuestionContent(sheet: sheet, question: question, formToken: try context.caller.formToken ?? "")
                content.notice = request.notice(limits)
                return pages[language].question.response(content)
            }
        }
        routes.post("/attempts/{attempt}/questions/{position}") { request, context in
            try await door.asPerson(request, context) { _, language in try await save(request, context, language) }
        }
    }

    private func save(_ request: Request, _ context: WebsiteContext, _ language: Language) async throws -> Response {
        let fields = try await PlainForm.read(request, context, limits)
        let (sheet, question) = try await asked(context)
        var notice: Notice?
        if case .answer(let response) = QuestionFields.filled(fields, in: question.question), response != question.answer?.response {
            let sequence = fields["sequence"].flatMap { Int64($0) } ?? 0
            let command = try SaveAnswer(sheet.attempt, question.question.key, sequence: sequence, response)
            if case .superseded = try await access.run(command, as: context.caller) {
                let (sheet, question) = try await asked(context)
                var content = QuestionContent(sheet: sheet, question: question, formToken: try context.caller.formToken ?? "")
                content.problem = Problem(Refusal(.changedMeanwhile, [question.question.key.text]))
                return pages[language].question.response(content)
            }
            notice = .answerSaved
        }
        let next =
            switch fields["go"] {
            case "back": QuizAddress.question(max(1, question.position - 1), of: sheet.attempt)
            case "next" where question.position < sheet.questionCount: QuizAddress.question(question.position + 1, of: sheet.attempt)
            default: QuizAddress.overview(of: sheet.attempt)
            }
        return Redirection.response(to: next, language, saying: notice)
    }

    /// - Throws: ``RequestError`` `not-found` for a position that the paper has not.
    private func asked(_ context: WebsiteContext) async throws -> (AttemptSheet, AttemptSheet.Question) {
        let sheet = try await access.run(ShowAttempt(try context.identifier("attempt")), as: context.caller)
        guard let position = context.parameters.get("position", as: Int.self),
            let question = sheet.questions.first(where: { $0.position == position })
        else {
            throw RequestError(.notFound)
        }
        return (sheet, question)
    }
}
