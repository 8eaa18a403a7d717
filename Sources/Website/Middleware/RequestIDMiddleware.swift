import HTTPTypes
import Hummingbird
import Logging

/// Gives every request its identifier, in the log and in `X-Request-Id`; takes over a trusted proxy's.
struct RequestIDMiddleware: RouterMiddleware {
    typealias Context = WebsiteContext

    let trustedProxies: TrustedProxies

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        var context = context
        context.requestID = proxyIdentifier(request, context) ?? RequestID.make()
        context.logger[metadataKey: "request"] = .string(context.requestID)
        var response = try await next(request, context)
        response.headers[.requestID] = context.requestID
        return response
    }

    private func proxyIdentifier(_ request: Request, _ context: Context) -> String? {
        guard let identifier = request.headers[.requestID], RequestID.isWellFormed(identifier),
            let peer = context.peer?.ipAddress, let address = IPAddress(peer), trustedProxies.contains(address)
        else { return nil }
        return identifier
    }
}
