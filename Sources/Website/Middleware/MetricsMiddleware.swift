import Hummingbird

/// Counts and times every answer.
struct MetricsMiddleware: RouterMiddleware {
    typealias Context = WebsiteContext

    let meters: RequestMeters

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        meters.begin()
        defer { meters.end() }
        let start = ContinuousClock.now
        let response = try await next(request, context)
        meters.record(
            route: context.route,
            method: MethodLabel.text(request.method),
            status: response.status.code,
            duration: ContinuousClock.now - start
        )
        return response
    }
}
