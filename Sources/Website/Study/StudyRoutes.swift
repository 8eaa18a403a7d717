import Hummingbird
import Learning

/// A trainee's own pages. Whose they are is never read from the address: it is the person of the session.
struct StudyRoutes: Sendable {
    let access: AccountAccess
    let pages: Pages
    let limits: WebsiteLimits
    private var door: PageGuard { PageGuard(limits: limits) }

    func add(to routes: inout RouteTable) {
        routes.get("/study") { request, context in
            try await door.asPerson(request, context) { email, language in
                async let enrolments = access.run(ListOwnEnrolments(email: email), as: context.caller)
                async let applications = access.run(ListOwnApplications(email: email), as: context.caller)
                async let documents = access.run(ListOwnDocuments(email: email), as: context.caller)
                let content = StudyHomeContent(enrolments: try await enrolments, applications: try await applications, documents: try await documents)
                return pages[language].studyHome.response(content)
            }
        }
        routes.get("/study/{cohort}") { request, context in
            try await door.asPerson(request, context) { email, language in
                let cohort = try context.cohort
                let progress = try await access.run(ShowProgress(cohort: cohort, email: email), as: context.caller)
                let results = try await access.run(ListResults(cohort: cohort, person: email), as: context.caller)
                return pages[language].progress.response(
                    ProgressContent(cohort: cohort, progress: progress, results: results, notice: request.notice(limits))
                )
            }
        }
        routes.get("/study/{cohort}/units/{unit}") { request, context in
            try await door.asPerson(request, context) { email, language in
                let (cohort, unit) = (try context.cohort, try context.contentKey("unit"))
                let shown = try await access.run(ShowUnit(cohort: cohort, email: email, unit: unit), as: context.caller)
                // Reading it is what opens it; who has finished or left reads on, and nothing is noted any more.
                if shown.progress == nil, request.method == .get { try await noteOpening(of: unit, cohort, email, context) }
                let token = try context.caller.formToken ?? ""
                return pages[language].unit.response(UnitContent(cohort: cohort, unit: shown.unit, progress: shown.progress, formToken: token))
            }
        }
        routes.post("/study/{cohort}/units/{unit}/done") { request, context in
            try await door.asPerson(request, context) { email, language in
                let (cohort, unit) = (try context.cohort, try context.contentKey("unit"))
                _ = try await access.run(MarkUnitDone(cohort: cohort, email: email, unit: unit), as: context.caller)
                return Redirection.response(to: StudyAddress.progress(cohort), language, saying: .unitDone)
            }
        }
    }

    private func noteOpening(of unit: ContentKey, _ cohort: CohortKey, _ email: EmailAddress, _ context: WebsiteContext) async throws {
        do { _ = try await access.run(OpenUnit(cohort: cohort, email: email, unit: unit), as: context.caller) } catch is Refusal {}
    }
}
