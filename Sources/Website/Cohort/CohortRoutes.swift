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
                let cohort = try context.cohort
                let overview = try await access.run(ShowCohort(cohort: cohort), as: context.caller)
                // Who runs the course but not the admission sees the people, and of the applications nothing.
                guard context.caller.actor.mayEverRun(.listApplications) else {
                    return pages[language].cohort.response(CohortContent(cohort: cohort, overview: overview, applications: [], waiting: []))
                }
                let page = try await access.run(ListApplications(cohort: cohort, paging: Paging(limit: Paging.largest)), as: context.caller)
                let waiting = try await access.run(ShowWaitingList(cohort: cohort), as: context.caller)
                return pages[language].cohort.response(
                    CohortContent(cohort: cohort, overview: overview, applications: page.items, waiting: waiting)
                )
            }
        }
        routes.get("/cohorts/{cohort}/sessions/{session}") { request, context in
            try await door.signedIn(request, context) { language in
                let (cohort, session) = (try context.cohort, try context.contentKey("session"))
                let register = try await access.run(ShowRegister(cohort: cohort, session: session), as: context.caller)
                return pages[language].register.response(
                    RegisterContent(cohort: cohort, register: register, formToken: try context.caller.formToken ?? "")
                )
            }
        }
        routes.post("/cohorts/{cohort}/sessions/{session}") { request, context in
            try await door.signedIn(request, context) { language in try await keepRegister(request, context, language) }
        }
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
            return Redirection.response(to: CohortAddress.overview(cohort).path, language)
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
