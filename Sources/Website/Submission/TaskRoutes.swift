import Hummingbird
import Learning

/// The pages on which somebody hands in their own work.
struct TaskRoutes: Sendable {
    let access: AccountAccess
    let files: any FileStore
    let pages: Pages
    let limits: WebsiteLimits
    let zones: any TimeZones
    /// Shared with everything that brings files, so that slow lines take nobody else's place.
    let uploads: BoundedWork
    private var door: PageGuard { PageGuard(limits: limits) }
    private var intake: WorkIntake { WorkIntake(access: access, files: files, limits: limits, uploads: uploads) }

    private static let path = "/tasks/{cohort}/{assessment}/{number}"

    func add(to routes: inout RouteTable) {
        routes.get(Self.path) { request, context in
            try await door.asPerson(request, context) { email, language in
                var content = try await content(email, context)
                content.notice = request.notice(limits)
                return pages[language].task.response(content)
            }
        }
        routes.post(Self.path + "/file") { request, context in
            guard context.unproven != nil || !context.caller.isAnonymous else { throw Refusal(.signInNeeded) }
            return try await FileForm.read(request) { form in
                var context = context
                try context.prove(form[FormToken.field])
                return try await taken(request, context) { email, key in
                    (try await intake.take(form.content, named: form.fileName, for: key, email, context), nil)
                }
            }
        }
        routes.post(Self.path + "/text") { request, context in
            let text = try await PlainForm.read(request, context, limits)["text"] ?? ""
            return try await taken(request, context, typed: text) { email, key in
                (try await intake.take(text, for: key, email, context), WorkIntake.words(in: text))
            }
        }
        routes.get(Self.path + "/files/{digest}") { request, context in
            try await door.asPerson(request, context) { email, language in
                var content = try await content(email, context)
                guard let held = content.file(try context.digest) else { throw RequestError(.notFound) }
                content.notice = request.notice(limits)
                return pages[language].confirmWork.response(
                    content,
                    held,
                    words: try request.fields(limits)["words"].flatMap(Int.init).map(String.init) ?? ""
                )
            }
        }
        routes.post(Self.path + "/files/{digest}") { request, context in
            try await door.asPerson(request, context) { email, language in try await confirm(request, context, email, language) }
        }
        routes.get(Self.path + "/receipts/{receipt}") { request, context in
            try await door.asPerson(request, context) { email, language in
                var content = try await content(email, context)
                let number = try context.pathText("receipt")
                guard let receipt = content.work.receipts.first(where: { $0.number == number }) else { throw RequestError(.notFound) }
                content.notice = request.notice(limits)
                return pages[language].receipt.response(content, receipt)
            }
        }
    }

    /// Leads on to the confirmation of what was taken, or gives the page of the task back with what was wrong.
    private func taken(
        _ request: Request,
        _ context: WebsiteContext,
        typed: String = "",
        _ take: (EmailAddress, SittingKey) async throws -> (HeldFile, words: Int?)
    ) async throws -> Response {
        try await door.asPerson(request, context) { email, language in
            let key = try context.sittingKey
            do {
                let (held, words) = try await take(email, key)
                return Redirection.response(to: TaskAddress.confirmation(held.file.digest, key, words: words), language, saying: .fileReceived)
            } catch  where request.answerFormat == .page && WorkIntake.isMendable(error) {
                var content = try await content(email, context)
                (content.problem, content.typed) = (Problem(error), typed)
                return pages[language].task.response(content)
            }
        }
    }

    private func confirm(_ request: Request, _ context: WebsiteContext, _ email: EmailAddress, _ language: Language) async throws -> Response {
        let (key, digest) = (try context.sittingKey, try context.digest)
        let fields = try await PlainForm.read(request, context, limits)
        do {
            if fields["act"] == "draft" {
                try await intake.keepDraft(digest, fields, for: key, email, context)
                return Redirection.response(to: TaskAddress.task(key), language, saying: .draftKept)
            }
            let (receipt, notice) = try await intake.handIn(digest, fields, for: key, email, context)
            return Redirection.response(to: TaskAddress.receipt(receipt.number, key), language, saying: notice)
        } catch let refusal as Refusal where request.answerFormat == .page && WorkIntake.isMendable(refusal) {
            var content = try await content(email, context)
            guard let held = content.file(digest) else { throw refusal }
            content.problem = Problem(refusal)
            return pages[language].confirmWork.response(content, held, words: fields["words"] ?? "")
        }
    }

    private func content(_ email: EmailAddress, _ context: WebsiteContext) async throws -> TaskContent {
        let work = try await access.run(ShowSubmission(try context.sittingKey, email: email), as: context.caller)
        let files = try await access.run(ListFiles(email: email), as: context.caller)
        return TaskContent(work: work, files: files, zones: zones, formToken: try context.caller.formToken ?? "")
    }
}
