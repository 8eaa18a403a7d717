import Hummingbird
import Learning

/// An applicant's pages: calls, the form with its draft, what became of it, and the answer to an offer. The form is open to everybody who has an account: the first
/// application makes a person of whoever was none in the records.
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
            try await door.asAccount(request, context) { email, language in try await form(request, context, email, language) }
        }
        routes.post("/apply/{cohort}") { request, context in
            try await door.asAccount(request, context) { email, language in try await keep(request, context, email, language) }
        }
        routes.get("/applications/{application}") { request, context in
            try await door.asPerson(request, context) { _, language in
                let view = try await access.run(ShowApplication(try context.identifier("application")), as: context.caller)
                return pages[language].application.response(
                    view,
                    formToken: try context.caller.formToken ?? "",
                    notice: request.notice(limits)
                )
            }
        }
        routes.post("/applications/{application}/acceptance") { request, context in
            try await act(request, context, saying: .offerAccepted) { id, fields in
                try await access.run(AcceptOffer(id, condition: fields["visa"] == nil ? .none : .visa), as: context.caller)
            }
        }
        routes.post("/applications/{application}/refusal") { request, context in
            try await act(request, context, saying: .offerDeclined) { id, _ in try await access.run(DeclineOffer(id), as: context.caller) }
        }
        routes.post("/applications/{application}/withdrawal") { request, context in
            try await act(request, context, saying: .applicationWithdrawn) { id, _ in
                try await access.run(WithdrawApplication(id), as: context.caller)
            }
        }
    }

    private func form(_ request: Request, _ context: WebsiteContext, _ email: EmailAddress, _ language: Language) async throws -> Response {
        let cohort = try context.cohort
        let own = try await own(email, cohort, context)
        if let own, own.application.state != .draft {
            return Redirection.response(to: ApplyAddress.application(own.application.id), language)
        }
        if own == nil {
            let calls = try await access.run(ListCalls(), as: context.caller)
            guard calls.contains(where: { $0.cohort == cohort }) else { throw RequestError(.notFound) }
        }
        let form = own.map { ApplicationForm($0.application.content) } ?? ApplicationForm()
        return pages[language].apply.response(try content(cohort, form, context, notice: request.notice(limits)))
    }

    /// Keeps the draft, and sends it in where that was asked for: what cannot be sent yet is kept all the same.
    private func keep(_ request: Request, _ context: WebsiteContext, _ email: EmailAddress, _ language: Language) async throws -> Response {
        let cohort = try context.cohort
        let fields = try await PlainForm.read(request, context, limits)
        var form = ApplicationForm(fields)
        do {
            let command = StartApplication(
                cohort: cohort,
                email: email,
                content: try form.content(),
                ifMatch: form.version.isEmpty ? nil : form.version,
                introducing: try form.name()
            )
            let application = try await access.run(command, as: context.caller).application
            guard fields["act"] == "submit" else {
                return Redirection.response(to: ApplyAddress.form(cohort), language, saying: .applicationSaved)
            }
            form.version = application.content.version.text
            // Whoever has just become a person acts as one from here on.
            let applicant = try await context.caller.renewed(by: access)
            _ = try await access.run(SubmitApplication(application.id), as: applicant)
            return Redirection.response(to: ApplyAddress.application(application.id), language, saying: .applicationSent)
        } catch let refusal as Refusal where request.answerFormat == .page && refusal.code.kind != .forbidden {
            return pages[language].apply.response(try content(cohort, form, context, problem: Problem(refusal)))
        }
    }

    private func act(
        _ request: Request,
        _ context: WebsiteContext,
        saying notice: Notice,
        _ body: (Identifier<Learning.Application>, FormFields) async throws -> ApplicationOutcome
    ) async throws -> Response {
        try await door.asPerson(request, context) { _, language in
            let id: Identifier<Learning.Application> = try context.identifier("application")
            do {
                _ = try await body(id, try await PlainForm.read(request, context, limits))
                return Redirection.response(to: ApplyAddress.application(id), language, saying: notice)
            } catch let refusal as Refusal where request.answerFormat == .page && refusal.code.kind == .conflict {
                let view = try await access.run(ShowApplication(id), as: context.caller)
                return pages[language].application.response(view, formToken: try context.caller.formToken ?? "", problem: Problem(refusal))
            }
        }
    }

    private func content(
        _ cohort: CohortKey,
        _ form: ApplicationForm,
        _ context: WebsiteContext,
        notice: Notice? = nil,
        problem: Problem? = nil
    ) throws -> ApplyContent {
        ApplyContent(
            cohort: cohort,
            form: form,
            isKnown: context.caller.actor.person != nil,
            formToken: try context.caller.formToken ?? "",
            notice: notice,
            problem: problem
        )
    }

    private func own(_ email: EmailAddress, _ cohort: CohortKey, _ context: WebsiteContext) async throws -> OwnApplication? {
        guard context.caller.actor.person != nil else { return nil }
        return try await access.run(ListOwnApplications(email: email), as: context.caller).first {
            $0.cohort == cohort && $0.application.state != .withdrawn
        }
    }
}
