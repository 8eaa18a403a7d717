import Hummingbird
import Learning
import Logging

/// Turns every error into an answer: a page, or `application/problem+json` where the client prefers that. What nobody foresaw is logged with its request
/// identifier and told as `internal-error`, without its text.
struct ProblemMiddleware: RouterMiddleware {
    typealias Context = WebsiteContext

    let pages: Pages
    let limits: WebsiteLimits
    /// What 405 tells.
    let methods: RouteMethods

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let problem = problem(error, request, context)
            if problem.isUnexpected {
                context.logger.error("unexpected error", metadata: ["route": .string(context.route), "error": .string("\(error)")])
            }
            return try answer(problem, request, context)
        }
    }

    /// The router tells a wrong method and a wrong path alike.
    private func problem(_ error: any Error, _ request: Request, _ context: Context) -> Problem {
        guard let error = error as? HTTPError, error.status == .notFound else { return Problem(error) }
        guard let route = methods.at(request.uri.path) else {
            context.coreContext.endpointPath.value = "none"
            return Problem(.notFound)
        }
        context.coreContext.endpointPath.value = route.pattern
        return Problem(.methodNotAllowed, allowedMethods: route.methods)
    }

    private func answer(_ problem: Problem, _ request: Request, _ context: Context) throws -> Response {
        let language = request.language((try? request.fields(limits)) ?? FormFields())
        var response =
            switch request.isForAPI ? .json : request.answerFormat {
            case .json: try json(problem, language, context)
            case .page:
                pages[language].problem.response(problem, requestID: context.requestID, switchTo: address(request))
            }
        if !problem.allowedMethods.isEmpty {
            response.headers[.allow] = problem.allowedMethods.map(\.rawValue).joined(separator: ", ")
        }
        if problem.status == .serviceUnavailable { response.headers[.retryAfter] = "5" }
        if let seconds = problem.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
        // RFC 9110 11.6.1 wants a challenge with every 401.
        if problem.status == .unauthorized { response.headers[.wwwAuthenticate] = "Bearer realm=\"academy\"" }
        if problem.status == .requestTimeout { response.headers[.connection] = "close" }
        return response
    }

    private func json(_ problem: Problem, _ language: Language, _ context: Context) throws -> Response {
        try JSONResponse.make(
            ProblemJSON(
                title: problem.status.reasonPhrase,
                status: problem.status.code,
                code: problem.code,
                detail: problem.explanation[language],
                errors: problem.faults.isEmpty ? nil : problem.faults.map { ProblemJSON.Fault($0, language) },
                requestId: context.requestID
            ),
            status: problem.status,
            contentType: "application/problem+json"
        )
    }

    /// The same page again where it is one of ours, else the first page: what somebody typed is not given back to them as a link.
    private func address(_ request: Request) -> PageAddress {
        let path = request.uri.path
        // Two slashes at the beginning would name another site.
        let isOurs = !path.hasPrefix("//") && methods.at(path)?.methods.contains(.get) == true
        return PageAddress(path: isOurs ? path : "/")
    }
}
