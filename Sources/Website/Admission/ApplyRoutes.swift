import Hummingbird
import Learning

/// An applicant's pages: calls, the form with its draft, what became of it, and the answer to an offer.
struct ApplyRoutes: Sendable {
    let access: AccountAccess
    let pages: Pages
    let limits: WebsiteLimits
    private var door: PageGuard { PageGuard(limits: limits) }

    func add(to routes: inout RouteTable) {
        routes.get("/apply") { request, context in
            let language = request.language(try request.fields(limits))
            return pages[language].calls.response(try await access.run(ListCalls(), as: context.caller))
        }
        routes.get("/apply/{cohort}") { request, context in
            try await door.asPerson(request, context) { email, language in
                let cohort = try context.cohort
                guard let own = try await own(email, cohort, context) else {
                    let calls = try await access.run(ListCalls(), as: context.caller)
                    guard calls.contains(where: { $0.cohort == cohort }) else { throw RequestError(.notFound) }
                    return pages[language].apply.response(cohort, ApplicationForm(), formToken: try context.caller.formToken ?? "")
                }
                guard own.application.state == .draft else {
                    return Redirection.response(to: ApplyAddress.application(own.application.id).path, language)
                }
                return pages[language].apply.response(
                    cohort,
                    ApplicationForm(own.application.content),
                    formToken: try context.caller.formToken ?? ""
                )
            }
        }
        routes.post("/apply/{cohort}") { request, context in
            try await door.asPerson(request, context) { email, language in try await keep(request, context, email, language) }
        }
        routes.get("/applications/{application}") { request, context in
            try await door.asPerson(request, context) { _, language in
                let view = try await access.run(ShowApplication(try context.identifier("application")), as: context.caller)
                return pages[language].application.response(view, formToken: try context.caller.formToken ?? "")
            }
        }
        routes.post("/applications/{application}/acceptance") { request, context in
            try await act(request, context) { id, fields in
                try await access.run(AcceptOffer(id, condition: fields["visa"] == nil ? .none : .visa), as: context.caller)
            }
        }
        routes.post("/applications/{application}/refusal") { request, context in
            try await act(request, context) { id, _ in try await access.run(DeclineOffer(id), as: context.caller) }
        }
        routes.post("/applications/{application}/withdrawal") { request, context in
            try await act(request, context) { id, _ in try await access.run(WithdrawApplication(id), as: context.caller) }
        }
    }

    /// Keeps the draft, and sends it in where that was asked for: what cannot be sent yet is kept all the same.
    private func keep(_ request: Request, _ context: WebsiteContext, _ email: EmailAddress, _ language: Language) async throws -> Response {
        let cohort = try context.cohort
        let fields = try await PlainForm.read(request, context, limits)
        let form = ApplicationForm(fields)
        do {
            let command = StartApplication(
                cohort: cohort,
                email: email,
                content: try form.content(),
                ifMatch: form.version.isEmpty ? nil : form.version
            )
            let id = try await access.run(command, as: context.caller).application.id
            if fields["act"] == "submit" { _ = try await access.run(SubmitApplication(id), as: context.caller) }
            return Redirection.response(to: fields["act"] == "submit" ? ApplyAddress.application(id).path : ApplyAddress.form(cohort).path, language)
        } catch let refusal as Refusal where request.answerFormat == .page {
            return pages[language].apply.response(cohort, form, formToken: try context.caller.formToken ?? "", problem: Problem(refusal))
        }
    }

    private func act(
        _ request: Request,
        _ context: WebsiteContext,
        _ body: (Identifier<Learning.Application>, FormFields) async throws -> ApplicationOutcome
    ) async throws -> Response {
        try await door.asPerson(request, context) { _, language in
            let id: Identifier<Learning.Application> = try context.identifier("application")
            do {
                _ = try await body(id, try await PlainForm.read(request, context, limits))
                return Redirection.response(to: ApplyAddress.application(id).path, language)
            } catch let refusal as Refusal where request.answerFormat == .page && refusal.code.kind == .conflict {
                let view = try await access.run(ShowApplication(id), as: context.caller)
                return pages[language].application.response(view, formToken: try context.caller.formToken ?? "", problem: Problem(refusal))
            }
        }
    }

    private func own(_ email: EmailAddress, _ cohort: CohortKey, _ context: WebsiteContext) async throws -> OwnApplication? {
        try await access.run(ListOwnApplications(email: email), as: context.caller).first {
            $0.cohort == cohort && $0.application.state != .withdrawn
        }
    }
}
