import Hummingbird
import Learning

/// The pages of those who run an edition.
struct CohortRoutes: Sendable {
    let access: AccountAccess
    let pages: Pages
    let limits: WebsiteLimits
    private var door: PageGuard { PageGuard(limits: limits) }

    func add(to routes: inout RouteTable) {
        routes.get("/cohorts") { request, context in
            try await door.signedIn(request, context) { language in
                let isOpen = context.caller.actor.mayEverRun(.showCohort)
                return pages[language].cohortList.response(
                    try await access.run(ListCohorts(paging: Paging(limit: Paging.largest)), as: context.caller).items,
                    isOpen: isOpen
                )
            }
        }
        routes.get("/cohorts/{cohort}") { request, context in
            try await door.signedIn(request, context) { language in
                pages[language].cohort.response(try await content(request, context))
            }
        }
        routes.get("/registers") { request, context in
            try await door.signedIn(request, context) { language in
                let editions = try await access.run(ListRegisters(), as: context.caller)
                return pages[language].registers.response(editions, notice: request.notice(limits))
            }
        }
        routes.get("/cohorts/{cohort}/sessions/{session}") { request, context in
            try await door.signedIn(request, context) { language in
                let (cohort, session) = (try context.cohort, try context.contentKey("session"))
                let register = try await access.run(ShowRegister(cohort: cohort, session: session), as: context.caller)
                var content = RegisterContent(cohort: cohort, register: register, formToken: try context.caller.formToken ?? "")
                content.notice = request.notice(limits)
                return pages[language].register.response(content)
            }
        }
        routes.post("/cohorts/{cohort}/sessions/{session}") { request, context in
            try await door.signedIn(request, context) { language in try await keepRegister(request, context, language) }
        }
    }

    /// Who runs the course but not the admission sees the people, and of the applications nothing.
    private func content(_ request: Request, _ context: WebsiteContext) async throws -> CohortContent {
        let (cohort, fields) = (try context.cohort, try request.fields(limits))
        var content = CohortContent(cohort: cohort, overview: try await access.run(ShowCohort(cohort: cohort), as: context.caller))
        content.notice = request.notice(limits)
        guard context.caller.actor.mayEverRun(.listApplications) else { return content }
        content.after = fields["after"]
        let paging = Paging(limit: Paging.largest, after: content.after)
        let page = try await access.run(ListApplications(cohort: cohort, paging: paging), as: context.caller)
        (content.applications, content.next) = (page.items, page.next)
        let waiting = try await access.run(ShowWaitingList(cohort: cohort), as: context.caller)
        let place = min(max(0, fields["waiting"].flatMap(Int.init) ?? 0), waiting.count)
        content.waiting = Array(waiting.dropFirst(place).prefix(Paging.largest))
        content.waitingBehind = place > 0 ? place : nil
        content.waitingNext = place + Paging.largest < waiting.count ? place + Paging.largest : nil
        return content
    }

    private func keepRegister(_ request: Request, _ context: WebsiteContext, _ language: Language) async throws -> Response {
        let (cohort, session) = (try context.cohort, try context.contentKey("session"))
        let fields = try await PlainForm.read(request, context, limits)
        let register = try await access.run(ShowRegister(cohort: cohort, session: session), as: context.caller)
        do {
            let entries = try RegisterForm.entries(fields, of: register)
            if !entries.isEmpty {
                let command = try RecordAttendance(
                    cohort: cohort,
                    session: session,
                    register: entries,
                    reason: fields["reason"].flatMap { $0.isEmpty ? nil : $0 },
                    ifMatch: fields["version"]
                )
                _ = try await access.run(command, as: context.caller)
            }
            let address = CohortAddress.register(session, cohort)
            return Redirection.response(to: address, language, saying: entries.isEmpty ? .registerUnchanged : .registerKept)
        } catch let refusal as Refusal where request.answerFormat == .page {
            let content = RegisterContent(
                cohort: cohort,
                register: register,
                formToken: try context.caller.formToken ?? "",
                problem: Problem(refusal),
                typed: fields
            )
            return pages[language].register.response(content)
        }
    }
}
