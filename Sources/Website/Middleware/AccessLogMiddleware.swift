import Hummingbird
import Logging

/// One line for each answer: method, route, status, duration, bytes and request identifier. The route is the pattern, never the address: that carries
/// serial and code, and a log must not become a list of who was checked.
struct AccessLogMiddleware: RouterMiddleware {
    typealias Context = WebsiteContext

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        guard context.logger.logLevel <= .info else { return response }
        let microseconds = (ContinuousClock.now - start) / .microseconds(1)
        context.logger.info(
            "answered",
            metadata: [
                "method": .string(MethodLabel.text(request.method)), "route": .string(context.route),
                "status": .stringConvertible(response.status.code), "microseconds": .stringConvertible(Int(microseconds)),
                "bytes": .stringConvertible(response.body.contentLength ?? 0),
            ]
        )
        return response
    }
}
