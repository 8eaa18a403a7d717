import Hummingbird
import Learning

/// The pages of somebody's own documents; the files themselves are ``FileRoutes``'.
struct DocumentRoutes: Sendable {
    let access: AccountAccess
    let pages: Pages
    let limits: WebsiteLimits
    private var door: PageGuard { PageGuard(limits: limits) }

    func add(to routes: inout RouteTable) {
        routes.get(DocumentAddress.list.path) { request, context in
            try await door.asPerson(request, context) { email, language in
                var content = try await content(email, context)
                content.notice = request.notice(limits)
                return pages[language].documents.response(content)
            }
        }
        routes.post(ShareAddress.make.path) { request, context in
            try await door.asPerson(request, context) { email, language in try await share(request, context, email, language) }
        }
        routes.post(ShareAddress.end.path) { request, context in
            try await door.asPerson(request, context) { _, language in try await endShare(request, context, language) }
        }
        routes.post(DocumentAddress.name.path) { request, context in
            try await door.asPerson(request, context) { email, language in try await confirm(request, context, email, language) }
        }
    }

    private func share(_ request: Request, _ context: WebsiteContext, _ email: EmailAddress, _ language: Language) async throws -> Response {
        let fields = try await PlainForm.read(request, context, limits)
        var made: ShareDocument.Outcome?
        var problem: Problem?
        do {
            let command = try ShareDocument(serial: fields["serial"] ?? "", days: Int(fields["days"] ?? "") ?? 0)
            made = try await access.run(command, as: context.caller)
        } catch let refusal as Refusal where request.answerFormat == .page && [.invalid, .conflict].contains(refusal.code.kind) {
            problem = Problem(refusal)
        }
        var content = try await content(email, context)
        (content.made, content.problem) = (made, problem)
        return pages[language].documents.response(content)
    }

    private func endShare(_ request: Request, _ context: WebsiteContext, _ language: Language) async throws -> Response {
        let fields = try await PlainForm.read(request, context, limits)
        if let link = fields["share"].flatMap({ UUIDv7($0) }) {
            _ = try await access.run(EndShare(serial: fields["serial"] ?? "", link: Identifier(link)), as: context.caller)
        }
        return Redirection.response(to: DocumentAddress.list, language, saying: .shareEnded)
    }

    /// The name as it was shown goes along: if it was corrected in between, another one would be confirmed.
    private func confirm(_ request: Request, _ context: WebsiteContext, _ email: EmailAddress, _ language: Language) async throws -> Response {
        let fields = try await PlainForm.read(request, context, limits)
        do {
            let shown: PersonName
            do {
                shown = try PersonName(latin: fields["latin"] ?? "", native: fields["native"])
            } catch {
                throw Refusal(invalid: LocalizedText(english: "The name", french: "Le nom"), error.explanation)
            }
            _ = try await access.run(try ConfirmName(email: email, shown: shown), as: context.caller)
            return Redirection.response(to: DocumentAddress.list, language, saying: .nameConfirmed)
        } catch let refusal as Refusal where request.answerFormat == .page && [.invalid, .conflict, .stale].contains(refusal.code.kind) {
            var content = try await content(email, context)
            content.problem = Problem(refusal)
            return pages[language].documents.response(content)
        }
    }

    private func content(_ email: EmailAddress, _ context: WebsiteContext) async throws -> DocumentsContent {
        let documents = try await access.run(ListOwnDocuments(email: email), as: context.caller)
        let shares = try await access.run(ListShares(email: email), as: context.caller)
        return DocumentsContent(documents: documents, formToken: try context.caller.formToken ?? "", shares: shares)
    }
}
