import Hummingbird
import Learning

/// A marker's pages.
struct MarkingRoutes: Sendable {
    let access: AccountAccess
    let pages: Pages
    let limits: WebsiteLimits
    private var door: PageGuard { PageGuard(limits: limits) }

    func add(to routes: inout RouteTable) {
        routes.get("/marking") { request, context in
            try await door.signedIn(request, context) { language in
                pages[language].markingQueue.response(
                    try await access.run(ShowMarkingTasks(), as: context.caller),
                    notice: request.notice(limits)
                )
            }
        }
        routes.get("/marking/{code}") { request, context in
            try await door.signedIn(request, context) { language in
                let work = try await access.run(ShowMarkingWork(try context.submissionCode), as: context.caller)
                return pages[language].markingWork.response(
                    work,
                    form: MarkingForm(work),
                    formToken: try context.caller.formToken ?? "",
                    notice: request.notice(limits)
                )
            }
        }
        routes.post("/marking/{code}") { request, context in
            try await door.signedIn(request, context) { try await keep(request, context, $0) }
        }
    }

    private func keep(_ request: Request, _ context: WebsiteContext, _ language: Language) async throws -> Response {
        let code = try context.submissionCode
        let fields = try await PlainForm.read(request, context, limits)
        let work = try await access.run(ShowMarkingWork(code), as: context.caller)
        let form = MarkingForm(fields, criteria: work.criteria)
        do {
            let packet = try form.packet(hasIndividualPart: work.hasIndividualPart)
            if fields["act"] == "send" {
                _ = try await access.run(SendMark(code, packet, version: form.version), as: context.caller)
                return Redirection.response(to: MarkingAddress.queue, language, saying: .markSent)
            }
            _ = try await access.run(DraftMark(code, packet, version: form.version), as: context.caller)
            return Redirection.response(to: MarkingAddress.work(code), language, saying: .markDrafted)
        } catch let refusal as Refusal where request.answerFormat == .page {
            return pages[language].markingWork.response(
                work,
                form: form,
                formToken: try context.caller.formToken ?? "",
                problem: Problem(refusal)
            )
        }
    }
}
